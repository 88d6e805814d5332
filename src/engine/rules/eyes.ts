import { once } from '../map/once.js';
import { type Formation, isPresent } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import type { SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';
import { fireControl } from './fire-control.js';
import { numbersOf, pointOf } from './ground.js';
import { isOutOfTouch } from './pocket.js';
import { apart2, type Point } from './sight.js';

/** What a side can look at: the places and points within sight of its formations. */
export interface Eyes {
  points: Point[];
  /** Where those stand who are out of touch: what they alone see is known a day late. */
  late: Point[];
  range2: number;
  places: boolean[];
}

/** What `side` can look at as things stand. */
export function eyesOf(briefing: Briefing, state: DeepReadonly<GameState>, side: SideNo): Eyes {
  const { range } = briefing.figures.sight;
  const range2 = range * range;
  const points: Point[] = [];
  const late: Point[] = [];
  // What is under a side's fire control it sees, and what it holds.
  const places = fireControl(briefing, state, side);
  for (let no = 0; no < places.length; no++) if (state.places[no]!.holder === side) places[no] = true;
  for (const no of numbersOf(briefing)[side]) {
    const formation = state.formations[no]!;
    if (!isPresent(formation)) continue;
    const point = pointOf(briefing, formation);
    const cutOff =
      briefing.figures.command.delay > 0 && isOutOfTouch(briefing, state.knowledge[side].joined, formation);
    if (cutOff) late.push(point);
    else {
      points.push(point);
      lookFrom(briefing, places, formation, point);
    }
  }
  return { points, late, range2, places };
}

/** Marks what is within sight of where something stands. */
function lookFrom(briefing: Briefing, places: boolean[], where: DeepReadonly<Formation>, point: Point): void {
  if (where.place !== NONE) {
    for (const place of inSightOf(briefing)[where.place]!) places[place] = true;
    return;
  }
  const { range } = briefing.figures.sight;
  for (const place of nearLinksOf(briefing)[where.link]!) {
    if (!places[place] && apart2(point, briefing.places[place]!) <= range * range) places[place] = true;
  }
}

/** For each link the places that may be within sight of somewhere on it: none is left out, some are further off. */
const nearLinksOf = once(({ places, links, figures }: Briefing): readonly (readonly PlaceNo[])[] =>
  links.map(({ a, b }) => {
    const from = places[a]!;
    const to = places[b]!;
    const reach = figures.sight.range + Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    return [...places.keys()].filter((place) => apart2(from, places[place]!) <= reach * reach);
  }),
);

/** For each place the places within sight of it. */
const inSightOf = once(({ places, figures }: Briefing): readonly (readonly PlaceNo[])[] => {
  const { range } = figures.sight;
  return places.map((from) =>
    [...places.keys()].filter((place) => apart2(from, places[place]!) <= range * range),
  );
});

/** Whether `at` is within sight of one of `points`. */
export function isWithin(points: readonly Point[], range2: number, at: Point): boolean {
  for (let i = 0; i < points.length; i++) if (apart2(points[i]!, at) <= range2) return true;
  return false;
}
