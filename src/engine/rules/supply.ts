import { type Flow, flowFrom } from '../map/flow.js';
import { type Formation, isPresent, type SupplyState } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { Context } from './context.js';
import { farEnd, presenceOf } from './ground.js';
import { isMinedFor } from './mines.js';

/**
 * How many men of `side` can be fed at each place, over the one way by which most arrives.
 *
 * Supply comes from the side's bases over links between places that it holds and no enemy stands in; a link feeds so
 * many men by its class, less under enemy observation, on mined ground and under interdiction; some is lost with each
 * kilometre. One more link, place or base never makes it less. Figures: `supply`.
 */
export function flowToBases({ briefing, state, day }: Context, side: SideNo): Flow {
  const { exits, links, sides, figures } = briefing;
  const { supply } = figures;
  const enemy = enemyOf(side);
  const enemies = presenceOf(briefing, state, enemy);
  const isOpen = state.places.map(({ holder }, place) => holder === side && !enemies.places[place]);
  const sources = sides[side].bases
    .filter(({ place }) => isOpen[place])
    .map(({ place, men }) => ({ place, amount: men }));
  const capacity = (link: LinkNo, place: PlaceNo): number => {
    if (!isOpen[place]) return 0;
    if (enemies.links[link]) return 0;
    const { a, b, class: by } = links[link]!;
    let men = supply.capacity[by];
    if (day.controlled[enemy][a] || day.controlled[enemy][b]) men = (men * supply.observed) / 1000;
    if (isMinedFor(side, state.links[link]!)) men = (men * supply.mined) / 1000;
    const left = 1000 - day.interdicted[enemy][link]! * supply.interdicted;
    return (men * Math.max(left, supply.interdictedLeast)) / 1000;
  };
  return flowFrom(exits, sources, capacity, (link) => {
    const { length, class: by } = links[link]!;
    return Math.max(0, 1000 - Math.round((supply.decay[by] * length) / 1000));
  });
}

/** Each formation is fed by what reaches its place, shared with all of its side there; then it lives off its stock. */
export function supplyPhase(context: Context): void {
  const { briefing, state, emit } = context;
  const { supply } = briefing.figures;
  for (const side of SIDES) {
    const flow = flowToBases(context, side);
    const demand = demandOf(context, side, flow);
    state.knowledge[side].fed = flow.amount;
    for (const [no, formation] of state.formations.entries()) {
      if (briefing.cards[no]!.side !== side || !isPresent(formation)) continue;
      const place = feedingPlace(context, flow, no);
      const now = supplyState(supply.strained, flow.amount[place]!, demand[place]!);
      const bottleneck = flow.bottleneck[place]!;
      if (now !== formation.supply) emit({ type: 'supply-changed', formation: no, supply: now, bottleneck });
      formation.supply = now;
      formation.bottleneck = flow.amount[place]! > 0 ? bottleneck : NONE;
      formation.supplyHours = Math.max(
        0,
        Math.min(
          supply.mostHours,
          formation.supplyHours + (now === 'supplied' ? supply.gain : 0) - supply.use[now],
        ),
      );
    }
  }
}

/** How supply tells on a formation in a fight: one that is cut off but has stocks left fights as if strained. */
export function feltSupply({
  supply,
  supplyHours,
}: Readonly<Pick<Formation, 'supply' | 'supplyHours'>>): SupplyState {
  return supply === 'cut' && supplyHours > 0 ? 'strained' : supply;
}

function supplyState(strained: number, amount: number, demand: number): SupplyState {
  if (amount >= demand) return 'supplied';
  return amount * 1000 >= demand * strained && amount > 0 ? 'strained' : 'cut';
}

/** Men of `side` to be fed at each place, those on the links from it included. */
function demandOf(context: Context, side: SideNo, flow: Flow): number[] {
  const { briefing, state } = context;
  const demand = briefing.places.map(() => 0);
  for (const [no, formation] of state.formations.entries()) {
    if (briefing.cards[no]!.side !== side || !isPresent(formation)) continue;
    const place = feedingPlace(context, flow, no);
    demand[place] = demand[place]! + formation.strength;
  }
  return demand;
}

/** The place from which a formation is fed: its own, or the end of its link it came from, or the other if more is there. */
function feedingPlace({ briefing, state }: Context, flow: Flow, no: number): PlaceNo {
  const { place, link, from } = state.formations[no]!;
  if (place !== NONE) return place;
  const other = farEnd(briefing.links[link]!, from);
  return flow.amount[from]! > 0 || flow.amount[other]! === 0 ? from : other;
}
