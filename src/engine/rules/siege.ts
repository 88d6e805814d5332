import { isPresent } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { Context } from './context.js';
import { loseCohesion, takeLosses } from './losses.js';
import { isOutOfTouch, joinedPlaces, pocketsOf } from './pocket.js';

/**
 * The clock of a besieged pocket. Whoever is cut off from all bases of his side and is not supplied, neither by air nor
 * from stocks, loses men and cohesion each day; the first day on which a besieged place is joined to a base again is its
 * relief.
 */
export function siegePhase(context: Context): void {
  for (const side of SIDES) {
    const before = context.state.knowledge[side].joined;
    const now = joinedPlaces(context.briefing, context.state, side, context.day.standing?.[enemyOf(side)]);
    context.state.knowledge[side].joined = now;
    tellPockets(context, side, before, now);
    relieve(context, side, now);
  }
  wear(context);
}

/** Tells of places that have been cut off since the day began, and of those that no longer are. */
function tellPockets(
  { briefing, state, emit }: Context,
  side: SideNo,
  before: readonly boolean[],
  now: readonly boolean[],
): void {
  const freed: PlaceNo[] = [];
  let lost = false;
  for (let place = 0; place < now.length; place++) {
    if (now[place] === before[place]) continue;
    if (!now[place]) lost ||= state.places[place]!.holder === side;
    else if (isFormerPocket(state, place)) freed.push(place);
  }
  if (freed.length > 0) {
    const area = freed.reduce((sum, place) => sum + briefing.areas[place]!, 0);
    emit({ type: 'pocket-opened', side, places: freed, area });
  }
  if (!lost) return;
  for (const { places, area, men } of pocketsOf(briefing, state, side)) {
    if (places.some((place) => before[place])) emit({ type: 'pocket-closed', side, places, area, men });
  }
}

/** Cut off for a day or more until now, in the same hands. */
function isFormerPocket({ places, turn }: Context['state'], place: PlaceNo): boolean {
  return places[place]!.cutOff > 0 && places[place]!.since < turn;
}

/** A besieged place is relieved by the side that held it when the game began. */
function relieve({ scenario, state, emit }: Context, side: SideNo, joined: readonly boolean[]): void {
  for (let no = 0; no < state.places.length; no++) {
    const place = state.places[no]!;
    if (place.relieved !== NONE || !joined[no] || place.holder !== side) continue;
    if (scenario.places[no]!.holder !== side) continue;
    place.relieved = state.turn;
    emit({ type: 'place-relieved', side, place: no });
  }
}

function wear(context: Context): void {
  const { briefing, state, chance, emit } = context;
  const { siege } = briefing.figures;
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (!isPresent(formation) || formation.supply === 'supplied' || formation.supplyHours > 0) continue;
    const { side, key } = briefing.cards[no]!;
    if (!isOutOfTouch(briefing, state.knowledge[side].joined, formation)) continue;
    loseCohesion(formation, siege.cohesion);
    const men = chance('siege', key).round((formation.strength * siege.losses) / 10_000);
    if (men === 0) continue;
    emit({ type: 'besieged', formation: no, place: formation.place, losses: men });
    takeLosses(context, no, men);
  }
}
