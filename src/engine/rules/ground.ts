import { falses } from '../map/filled.js';
import { graphOf } from '../map/graph.js';
import { once } from '../map/once.js';
import { type Formation, type FormationNo, isPresent, type Posture } from '../model/formation.js';
import { type Link, type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import { type BySide, enemyOf, type SideNo } from '../model/side.js';
import type { GameState, PlaceState } from '../model/state.js';

type Where = Pick<Formation, 'place' | 'link' | 'from' | 'metres'>;
type State = DeepReadonly<GameState>;

/** The other end of `link`. */
export function farEnd(link: Readonly<Link>, from: PlaceNo): PlaceNo {
  return link.a === from ? link.b : link.a;
}

/** The link that joins two places, NONE where none does. */
export function linkBetween({ exits }: Briefing, from: PlaceNo, to: PlaceNo): LinkNo {
  const { first, links, places } = graphOf(exits);
  const end = first[from + 1]!;
  for (let way = first[from]!; way < end; way++) if (places[way] === to) return links[way]!;
  return NONE;
}

/** Each of `links` once, in the order of their numbers. */
export function eachOnce(links: readonly LinkNo[]): LinkNo[] {
  const each: LinkNo[] = [];
  for (const link of links) {
    if (each.includes(link)) continue;
    let at = each.length;
    for (; at > 0 && each[at - 1]! > link; at--) each[at] = each[at - 1]!;
    each[at] = link;
  }
  return each;
}

/**
 * Metres of `where` along its link, counted from end `from`; its link must be `link`. Whoever is inside a place by way
 * of the link counts as at its end.
 */
export function metresFrom({ length }: Readonly<Link>, where: Readonly<Where>, from: PlaceNo): number {
  const gone = Math.min(where.metres, length);
  return where.from === from ? gone : length - gone;
}

/** Where something stands on the plane, in metres. */
export function pointOf(
  { places, links }: Briefing,
  where: Readonly<Where>,
): { readonly x: number; readonly y: number } {
  if (where.link === NONE) return places[where.place]!;
  const link = links[where.link]!;
  const from = places[where.from]!;
  const to = places[farEnd(link, where.from)]!;
  const gone = Math.min(where.metres, link.length);
  return {
    x: from.x + Math.floor(((to.x - from.x) * gone) / link.length),
    y: from.y + Math.floor(((to.y - from.y) * gone) / link.length),
  };
}

/** Whether a formation of `side` stands at `place`. */
export function stands(briefing: Briefing, { formations }: State, side: SideNo, place: PlaceNo): boolean {
  for (const no of numbersOf(briefing)[side]) {
    const formation = formations[no]!;
    if (formation.place === place && isPresent(formation)) return true;
  }
  return false;
}

/** The formations of each side. */
export const numbersOf = once(({ cards }: Briefing): Readonly<BySide<readonly FormationNo[]>> => {
  const of = (side: SideNo): FormationNo[] => [...cards.keys()].filter((no) => cards[no]!.side === side);
  return [of(0), of(1)];
});

/** Where a side has formations: by number of place, and of link. */
export interface Presence {
  places: boolean[];
  links: boolean[];
}

/** Where formations of `side` stand, in one pass: for those who ask of many places. */
export function presenceOf(briefing: Briefing, { formations }: State, side: SideNo): Presence {
  const presence: Presence = {
    places: falses(briefing.places.length),
    links: falses(briefing.links.length),
  };
  for (const no of numbersOf(briefing)[side]) {
    // Who is not on the map is nowhere.
    const { place, link } = formations[no]!;
    if (place !== NONE) presence.places[place] = true;
    else if (link !== NONE) presence.links[link] = true;
  }
  return presence;
}

/** The places that `side` can pass through: those that it holds and none of its `enemies` stands in. */
export function openPlaces({ places }: State, side: SideNo, enemies: Presence): boolean[] {
  const open = falses(places.length);
  for (let place = 0; place < open.length; place++) {
    open[place] = places[place]!.holder === side && !enemies.places[place];
  }
  return open;
}

/** The formations of `side` at `place`. */
export function standing(
  briefing: Briefing,
  { formations }: State,
  side: SideNo,
  place: PlaceNo,
): FormationNo[] {
  const numbers: FormationNo[] = [];
  for (const no of numbersOf(briefing)[side]) {
    const formation = formations[no]!;
    if (formation.place === place && isPresent(formation)) numbers.push(no);
  }
  return numbers;
}

/**
 * The nearest formation of `side` on `link` beyond `metres` from the end `from`.
 *
 * @returns its distance from that end, or Infinity
 */
export function nearestAhead(
  briefing: Briefing,
  { formations }: State,
  side: SideNo,
  link: LinkNo,
  from: PlaceNo,
  metres: number,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const no of numbersOf(briefing)[side]) {
    const formation = formations[no]!;
    if (formation.link !== link || !isPresent(formation)) continue;
    const at = metresFrom(briefing.links[link]!, formation, from);
    if (at >= metres && at < nearest) nearest = at;
  }
  return nearest;
}

/** The posture in which a formation meets an attack. */
export function postureOf(
  { figures }: Briefing,
  formation: DeepReadonly<Formation>,
  side: SideNo,
  place: DeepReadonly<PlaceState> | null,
): Posture {
  if (formation.condition === 'broken') return 'withdrawal';
  switch (formation.task.type) {
    case 'attack':
      return 'attack';
    case 'march':
      return 'march';
    case 'withdraw':
      return 'withdrawal';
    case 'hold':
      if (formation.task.posture === 'delay') return 'delay';
      break;
    case 'clear':
    case 'bombard':
    case 'guard':
    case 'raid':
      break;
  }
  if (place?.fortified && place.holder === side) return 'fortified';
  return formation.dugIn >= figures.works.preparedDays ? 'prepared' : 'hasty';
}

/** The places to which a formation of `side` can go from `place` without meeting an enemy. */
export function openWays(briefing: Briefing, state: State, side: SideNo, place: PlaceNo): PlaceNo[] {
  const enemy = enemyOf(side);
  const open: PlaceNo[] = [];
  for (const { link, place: next } of briefing.exits[place]!) {
    if (state.places[next]!.holder !== side || briefing.closedLinks[link]) continue;
    if (isHeldUp(briefing, state, enemy, link, next)) continue;
    open.push(next);
  }
  return open;
}

/** Whether a formation of `enemy` stands at `next`, or on the link to it. */
function isHeldUp(
  briefing: Briefing,
  { formations }: State,
  enemy: SideNo,
  link: LinkNo,
  next: PlaceNo,
): boolean {
  for (const no of numbersOf(briefing)[enemy]) {
    const formation = formations[no]!;
    if (formation.place !== next && formation.link !== link) continue;
    if (isPresent(formation)) return true;
  }
  return false;
}
