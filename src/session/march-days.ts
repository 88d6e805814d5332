import type { FormationNo } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { farEnd } from '../engine/rules/ground.js';
import { waysTo } from '../engine/rules/ways.js';

/** Days of marching from one place to another by the quickest way a side knows, without the slower pace near the enemy. */
export function daysBetween(
  briefing: Briefing,
  view: SideView,
  no: FormationNo,
  from: PlaceNo,
  to: PlaceNo,
): number {
  return inDays(briefing, no, waysTo(briefing, view.knowledge, view.side, to).cost[from]!);
}

/** The same from where the formation stands; from a link over the nearer end. Infinity where no way leads. */
export function daysTo(briefing: Briefing, view: SideView, no: FormationNo, to: PlaceNo): number {
  const { place, link, from, metres } = view.own[no]!;
  if (place !== NONE) return daysBetween(briefing, view, no, place, to);
  const way = briefing.links[link]!;
  const onLink = (ahead: number) => (Math.max(0, ahead) * 1000) / briefing.figures.march.metres[way.class];
  const { cost } = waysTo(briefing, view.knowledge, view.side, to);
  const back = cost[from]! + onLink(metres);
  const on = cost[farEnd(way, from)]! + onLink(way.length - metres);
  return inDays(briefing, no, Math.min(back, on));
}

/** Metres along links from where a formation stands, whoever holds what lies between; Infinity where no way leads. */
export function metresTo(
  { distances, links }: Briefing,
  view: SideView,
  no: FormationNo,
  to: PlaceNo,
): number {
  const { place, link, from, metres } = view.own[no]!;
  if (place !== NONE) return distances[place]![to]!;
  const way = links[link]!;
  const left = Math.max(0, way.length - metres);
  return Math.min(distances[from]![to]! + metres, distances[farEnd(way, from)]![to]! + left);
}

/** `cost` in thousandths of a day for infantry, in days for the kind of the formation. Figures: `march`. */
function inDays({ cards, figures }: Briefing, no: FormationNo, cost: number): number {
  const { kind } = figures.march;
  return ((cost / 1000) * kind.infantry) / kind[cards[no]!.kind];
}
