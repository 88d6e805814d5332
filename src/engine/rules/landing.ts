import { type FormationNo, freshTask } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import type { Briefing, Exit } from '../model/scenario.js';
import { enemyOf } from '../model/side.js';
import type { OrderView } from '../model/view.js';
import type { Context } from './context.js';
import { nearestAhead } from './ground.js';
import { takeLosses } from './losses.js';

/**
 * Those who land from the air come down at the edge of their place, before anybody marches, and attack it where it is
 * defended. They carry what they need for some days; nothing follows until a way to them is open.
 *
 * The landing near al-Kadir in the night of 11 to 12 August 2017 (source P30) is the model. Figures: `landing`.
 */
export function landingPhase(context: Context): void {
  const { briefing, state, chance, day, emit } = context;
  const { landing, supply } = briefing.figures;
  const landings = day.landings.flatMap(({ formation: no, to }) =>
    state.places[to]!.holder > 1 ? [] : [{ no, to, way: wayBeside(context, no, to) }],
  );
  for (const { no, to, way } of landings) {
    const formation = state.formations[no]!;
    const { side, key } = briefing.cards[no]!;
    formation.place = NONE;
    formation.link = way.link;
    formation.from = way.place;
    formation.metres = briefing.links[way.link]!.length;
    formation.dugIn = 0;
    formation.supplyHours = Math.min(supply.mostHours, landing.hours);
    formation.task = freshTask({ type: 'attack', target: to, via: way.place });
    day.moved[no] = true;
    state.tally[side].landings += 1;
    state.tally[side].sorties += landing.sorties;
    const losses = chance('landing', key).round((formation.strength * landing.losses) / 10_000);
    emit({ type: 'formation-landed', formation: no, place: to, losses });
    takeLosses(context, no, losses);
  }
}

/** The way at the end of which they come down: one that is not closed, best one on which no enemy is. */
function wayBeside({ briefing, state }: Context, no: FormationNo, to: PlaceNo): Exit {
  const enemy = enemyOf(briefing.cards[no]!.side);
  const open = briefing.exits[to]!.filter(({ link }) => !briefing.closedLinks[link]);
  const free = open.find(
    ({ link }) =>
      nearestAhead(briefing, state, enemy, link, to, Number.NEGATIVE_INFINITY) === Number.POSITIVE_INFINITY,
  );
  return free ?? open[0]!;
}

/** Whether `to` lies within reach of a landing from a place that the side holds. */
export function isWithinLanding(briefing: Briefing, view: OrderView, to: PlaceNo): boolean {
  const { range } = briefing.figures.landing;
  const { x, y } = briefing.places[to]!;
  return briefing.places.some(
    (place, no) =>
      view.knowledge.holders[no] === view.side &&
      (place.x - x) * (place.x - x) + (place.y - y) * (place.y - y) <= range * range,
  );
}

/** Whether a formation may be lifted: none but small ones. */
export function isLiftable(briefing: Briefing, view: OrderView, no: FormationNo): boolean {
  return view.own[no]!.strength <= briefing.figures.landing.men;
}
