import { type FormationNo, isPresent } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import { type BySide, enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { Context } from './context.js';
import { farEnd, type Presence, presenceOf, standing, stands } from './ground.js';
import { halt } from './halt.js';

/**
 * Attackers enter the places that nobody defends any more, and a place falls to the side that alone has a steady
 * formation in it. A place that is only observed, or passed by, does not change hands.
 */
export function controlPhase(context: Context): void {
  const { briefing, state, day, emit } = context;
  const entrants = entrantsOf(context);
  for (const { no, place, side } of entrants) {
    if (entrants.some((other) => other.place === place && other.side !== side)) continue;
    const formation = state.formations[no]!;
    formation.place = place;
    formation.link = NONE;
    formation.from = NONE;
    formation.metres = 0;
    if (formation.task.type === 'attack') halt(formation);
  }
  const present: BySide<Presence> = [presenceOf(briefing, state, 0), presenceOf(briefing, state, 1)];
  day.standing = present;
  for (let place = 0; place < state.places.length; place++) {
    const ground = state.places[place]!;
    if (ground.holder > 1) continue;
    for (const side of SIDES) {
      if (ground.holder === side || !present[side].places[place]) continue;
      if (present[enemyOf(side)].places[place]) continue;
      if (!standing(briefing, state, side, place).some((no) => state.formations[no]!.condition === 'steady'))
        continue;
      emit({ type: 'place-taken', side, place, from: ground.holder });
      ground.holder = side;
      ground.since = state.turn;
      ground.cutOff = 0;
      for (const other of SIDES) ground.corridor[other] = false;
      ground.fortified = false;
      if (ground.firstHeld[side] === NONE) ground.firstHeld[side] = state.turn;
    }
  }
}

/** Those who are inside a place in which no enemy stands. Where both sides are, neither comes to hold it. */
function entrantsOf({ briefing, state }: Context): { no: FormationNo; place: PlaceNo; side: SideNo }[] {
  const entrants: { no: FormationNo; place: PlaceNo; side: SideNo }[] = [];
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (formation.link === NONE || !isPresent(formation)) continue;
    const link = briefing.links[formation.link]!;
    const place = farEnd(link, formation.from);
    const { side } = briefing.cards[no]!;
    if (formation.metres < link.length || stands(briefing, state, enemyOf(side), place)) continue;
    entrants.push({ no, place, side });
  }
  return entrants;
}
