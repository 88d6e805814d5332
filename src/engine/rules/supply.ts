import { nevers, zeros } from '../map/filled.js';
import { type Flow, flowFrom, type Source } from '../map/flow.js';
import { once } from '../map/once.js';
import type { Figures } from '../model/figures.js';
import { type Formation, isPresent, type SupplyState } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { LinkState } from '../model/state.js';
import type { Context } from './context.js';
import { farEnd, numbersOf, openPlaces, presenceOf } from './ground.js';
import { isMinedFor } from './mines.js';

/** The roads of a side today: which places are open, and how many men each link feeds. */
export interface Roads {
  open: boolean[];
  /** 0 where it is closed. */
  capacity: number[];
}

/**
 * Supply comes over links between places that the side holds and no enemy stands in; a link feeds so many men by its
 * class, less under enemy observation, on mined ground, at wrecked places and under interdiction, and none where
 * raiders have cut it. Figures: `supply`.
 */
function roadsOf({ briefing, state, day }: Context, side: SideNo): Roads {
  const { links, figures, closedLinks } = briefing;
  const { supply } = figures;
  const enemy = enemyOf(side);
  const enemies = day.standing?.[enemy] ?? presenceOf(briefing, state, enemy);
  const controlled = day.controlled[enemy];
  const interdicted = day.interdicted[enemy];
  const open = openPlaces(state, side, enemies);
  const full = capacitiesOf(briefing);
  const capacity = nevers(links.length);
  for (let link = 0; link < links.length; link++) {
    const { a, b } = links[link]!;
    const ground = state.links[link]!;
    if (!open[a] || !open[b] || enemies.links[link] || closedLinks[link] || isCutBy(enemy, ground)) {
      capacity[link] = 0;
      continue;
    }
    const isObserved = controlled[a]! || controlled[b]!;
    const isWrecked = state.places[a]!.wrecked > 0 || state.places[b]!.wrecked > 0;
    const men = menFed(figures, full[link]!, isObserved, isMinedFor(side, ground), isWrecked);
    const left = 1000 - interdicted[link]! * supply.interdicted;
    capacity[link] = (men * Math.max(left, supply.interdictedLeast)) / 1000;
  }
  return { open, capacity };
}

function isCutBy(side: SideNo, { cut, cutBy }: LinkState): boolean {
  return cut > 0 && cutBy === side;
}

/** Men whom each link feeds with nothing in the way, by its class. */
export const capacitiesOf = once(({ links, figures }: Briefing): readonly number[] =>
  links.map(({ class: by }) => figures.supply.capacity[by]),
);

/** Men whom a link that could feed `full` feeds, before interdiction: less where it is observed, mined or wrecked. */
export function menFed(
  { supply, demolition }: Figures,
  full: number,
  isObserved: boolean,
  isMined: boolean,
  isWrecked: boolean,
): number {
  let men = full;
  if (isObserved) men = (men * supply.observed) / 1000;
  if (isMined) men = (men * supply.mined) / 1000;
  return isWrecked ? (men * demolition.flow) / 1000 : men;
}

/**
 * How many men can be fed at each place from `bases`, over the one way by which most arrives. Some is lost with each
 * kilometre. One more link, place or base never makes it less.
 */
export function flowOver(briefing: Briefing, { open, capacity }: Roads, bases: readonly Source[]): Flow {
  const there = bases.filter(({ place }) => open[place]);
  return flowFrom(briefing.exits, there, capacity, keptOn(briefing));
}

/** Permille of supply that each link keeps. */
const keptOn = once(({ links, figures }: Briefing): readonly number[] =>
  links.map(({ class: by, length }) =>
    Math.max(0, 1000 - Math.round((figures.supply.decay[by] * length) / 1000)),
  ),
);

/** Men of `side` that can be fed at each place by road, from its bases on the ground. */
export function flowToBases(context: Context, side: SideNo, roads = roadsOf(context, side)): Flow {
  const { briefing, state } = context;
  const bases: Source[] = [];
  for (const { place, men, byAir, fades } of briefing.sides[side].bases) {
    if (!byAir) bases.push({ place, amount: Math.max(0, men - fades * state.turn) });
  }
  return flowOver(briefing, roads, bases);
}

/** The same from what comes by air: to bases that are supplied so, and what aircraft drop today. Null where nothing does. */
export function flowByAir(context: Context, side: SideNo, roads = roadsOf(context, side)): Flow | null {
  const { briefing, state, day } = context;
  const { drop } = briefing.figures.siege;
  const amounts = zeros(briefing.places.length);
  for (const { place, men, byAir, fades } of briefing.sides[side].bases) {
    if (byAir) amounts[place]! += Math.max(0, men - fades * state.turn);
  }
  const sources: Source[] = [];
  for (let place = 0; place < amounts.length; place++) {
    const amount = amounts[place]! + day.drops[side][place]! * drop;
    if (amount > 0) sources.push({ place, amount });
  }
  return sources.length === 0 ? null : flowOver(briefing, roads, sources);
}

/** Each formation is fed by what reaches its place, shared with all of its side there; then it lives off its stock. */
export function supplyPhase(context: Context): void {
  const { briefing, state, emit } = context;
  const { supply } = briefing.figures;
  for (const side of SIDES) {
    const roads = roadsOf(context, side);
    const flow = flowToBases(context, side, roads);
    countDaysCutOff(context, side, flow);
    addAir(flow, flowByAir(context, side, roads));
    const { amount, bottleneck } = flow;
    const demand = demandOf(context, side, flow);
    state.knowledge[side].fed = amount;
    for (const no of numbersOf(briefing)[side]) {
      const formation = state.formations[no]!;
      if (!isPresent(formation)) continue;
      const place = feedingPlace(briefing, flow, formation);
      const now = supplyState(supply.strained, amount[place]!, demand[place]!);
      const by = bottleneck[place]!;
      if (now !== formation.supply)
        emit({ type: 'supply-changed', formation: no, supply: now, bottleneck: by });
      formation.supply = now;
      formation.bottleneck = amount[place]! > 0 ? by : NONE;
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

/** Men of `side` that can be fed at each place as things stand, by road or by air. */
export function fedPlaces(context: Context, side: SideNo): number[] {
  const roads = roadsOf(context, side);
  const flow = flowToBases(context, side, roads);
  addAir(flow, flowByAir(context, side, roads));
  return flow.amount;
}

/** Days on which no supply came to a place by road. */
function countDaysCutOff({ state }: Context, side: SideNo, { amount }: Flow): void {
  for (let no = 0; no < state.places.length; no++) {
    const place = state.places[no]!;
    if (place.holder === side && amount[no] === 0) place.cutOff += 1;
  }
}

/** What comes by air serves where more comes by it than by road. */
function addAir(flow: Flow, air: Flow | null): void {
  if (!air) return;
  const { amount } = air;
  for (let place = 0; place < amount.length; place++) {
    if (amount[place]! <= flow.amount[place]!) continue;
    flow.amount[place] = amount[place]!;
    flow.bottleneck[place] = NONE;
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
  const demand = zeros(briefing.places.length);
  for (const no of numbersOf(briefing)[side]) {
    const formation = state.formations[no]!;
    if (!isPresent(formation)) continue;
    const place = feedingPlace(briefing, flow, formation);
    demand[place] = demand[place]! + formation.strength;
  }
  return demand;
}

/** The place from which a formation is fed: its own, or the end of its link it came from, or the other where nothing comes to that one but something to the other. */
export function feedingPlace(
  { links }: Briefing,
  { amount }: Pick<Flow, 'amount'>,
  { place, link, from }: Readonly<Pick<Formation, 'place' | 'link' | 'from'>>,
): PlaceNo {
  if (place !== NONE) return place;
  const other = farEnd(links[link]!, from);
  return amount[from]! > 0 || amount[other]! === 0 ? from : other;
}
