import type { Formation } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { linkName, placeName } from './names.js';
import { distanceText } from './number.js';

/** At a place, or on a link some metres from the end it came from. */
export type Where = Readonly<Pick<Formation, 'place' | 'link' | 'from' | 'metres'>>;

/** "at Arak", or "on the road from Arak to Hulayhilah, 3 km from Arak". */
export function positionText(briefing: Briefing, where: Where): string {
  if (where.place !== NONE) return `at ${placeName(briefing, where.place)}`;
  if (where.link === NONE) return 'not on the map';
  const { a, b, length } = briefing.links[where.link]!;
  const ahead = where.from === a ? b : a;
  const way = `on ${linkName(briefing, where.link, where.from)}`;
  const left = length - where.metres;
  if (left <= 0) return `${way}, at the edge of ${placeName(briefing, ahead)}`;
  return left < where.metres
    ? `${way}, ${distanceText(left)} short of ${placeName(briefing, ahead)}`
    : `${way}, ${distanceText(where.metres)} from ${placeName(briefing, where.from)}`;
}

/** "8 km south-west of As-Sukhnah", in a straight line; "at As-Sukhnah" within half a kilometre. */
export function bearingText(briefing: Briefing, where: Where, from: PlaceNo): string {
  const name = placeName(briefing, from);
  const metres = straightMetres(briefing, where, from);
  return metres < AT
    ? `at ${name}`
    : `${distanceText(metres)} ${directionFrom(briefing, where, from)} of ${name}`;
}

/** "8 km to the south-west", or null within half a kilometre. */
export function directionText(briefing: Briefing, where: Where, from: PlaceNo): string | null {
  const metres = straightMetres(briefing, where, from);
  return metres < AT ? null : `${distanceText(metres)} to the ${directionFrom(briefing, where, from)}`;
}

/** Metres within which something is at a place. */
const AT = 500;

function directionFrom(briefing: Briefing, where: Where, from: PlaceNo): string {
  const here = pointOf(briefing, where);
  const { x, y } = briefing.places[from]!;
  return compass(here.x - x, here.y - y);
}

/** Metres in a straight line, whole. */
export function straightMetres(briefing: Briefing, where: Where, from: PlaceNo): number {
  const here = pointOf(briefing, where);
  const { x, y } = briefing.places[from]!;
  return Math.round(Math.sqrt((here.x - x) ** 2 + (here.y - y) ** 2));
}

/** The point of the compass in the direction of `dx` east and `dy` north: eight points of 45 degrees. */
export function compass(dx: number, dy: number): string {
  const east = Math.abs(dx);
  const north = Math.abs(dy);
  const alongY = dy >= 0 ? 'north' : 'south';
  const alongX = dx >= 0 ? 'east' : 'west';
  // 0.4142 is the tangent of 22.5 degrees, half a point.
  if (east * 10000 < north * 4142) return alongY;
  if (north * 10000 < east * 4142) return alongX;
  return `${alongY}-${alongX}`;
}

function pointOf({ places, links }: Briefing, where: Where): { x: number; y: number } {
  if (where.link === NONE) return places[where.place]!;
  const { a, b, length } = links[where.link]!;
  const from = places[where.from]!;
  const to = places[where.from === a ? b : a]!;
  const gone = Math.min(where.metres, length) / length;
  return { x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone };
}
