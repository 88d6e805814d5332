import { type Formation, isPresent } from '../../src/engine/model/formation.js';
import { NONE, type PlaceNo } from '../../src/engine/model/place.js';
import type { Briefing } from '../../src/engine/model/scenario.js';
import { enemyOf, type SideNo } from '../../src/engine/model/side.js';
import { slowFireControl } from './fire-control.js';
import { slowJoined } from './pocket.js';
import { apart2, presentOf, type Standing } from './standing.js';

type Where = Readonly<Pick<Formation, 'place' | 'link' | 'from' | 'metres'>>;

/** Where something stands: at its place, or as far along the straight line of its link, in whole metres. */
export function slowPoint({ places, links }: Briefing, where: Where): { x: number; y: number } {
  if (where.link === NONE) return places[where.place]!;
  const { a, b, length } = links[where.link]!;
  const [from, to] = where.from === a ? [places[a]!, places[b]!] : [places[b]!, places[a]!];
  const gone = Math.min(where.metres, length);
  return {
    x: from.x + Math.floor(((to.x - from.x) * gone) / length),
    y: from.y + Math.floor(((to.y - from.y) * gone) / length),
  };
}

/** Whether a formation is out of touch (section 1): no place near it is joined to a base of its side. */
export function slowOutOfTouch(standing: Standing, side: SideNo, { place, link }: Where): boolean {
  const { links } = standing.briefing;
  const joined = slowJoined(standing, side);
  const near =
    link === NONE
      ? [place, ...links.flatMap(({ a, b }) => (a === place ? [b] : b === place ? [a] : []))]
      : [links[link]!.a, links[link]!.b];
  return !near.some((one) => joined.includes(one));
}

/** What a side looks at tonight (section 16 of the rule book), aircraft aside. */
export interface Seen {
  places: PlaceNo[];
  /** Numbers of enemy formations. */
  formations: number[];
}

/** What `side` sees tonight with its own eyes. */
export function slowSeen(standing: Standing, side: SideNo): Seen {
  const { briefing, state } = standing;
  const { range } = briefing.figures.sight;
  const eyes = presentOf(standing, side)
    .filter((one) => !slowOutOfTouch(standing, side, one))
    .map((one) => slowPoint(briefing, one));
  const isNear = (point: { x: number; y: number }) => eyes.some((eye) => apart2(eye, point) <= range ** 2);
  const controlled = slowFireControl(standing, side);
  const places = [...briefing.places.keys()].filter(
    (place) =>
      state.places[place]!.holder === side || isNear(briefing.places[place]!) || controlled.includes(place),
  );
  const formations = [...state.formations.keys()].filter((no) => {
    const one = state.formations[no]!;
    if (briefing.cards[no]!.side !== enemyOf(side) || !isPresent(one)) return false;
    return one.place === NONE ? isNear(slowPoint(briefing, one)) : places.includes(one.place);
  });
  return { places, formations };
}
