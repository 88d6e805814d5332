import type { PlaceNo } from '../../src/engine/model/place.js';
import { enemyOf, type SideNo } from '../../src/engine/model/side.js';
import type { Pocket } from '../../src/engine/rules/pocket.js';
import { isAt, isOn, presentOf, type Standing } from './standing.js';

/** Whether a side holds `place` and no enemy stands in it. */
export function isOpen(standing: Standing, side: SideNo, place: PlaceNo): boolean {
  return standing.state.places[place]!.holder === side && !isAt(standing, enemyOf(side), place);
}

/** Grows a set of places over open places, and links that are neither closed nor have enemies on them, until nothing joins it. */
function grown(standing: Standing, side: SideNo, from: readonly PlaceNo[]): PlaceNo[] {
  const set = new Set(from.filter((place) => isOpen(standing, side, place)));
  for (let before = -1; before < set.size; ) {
    before = set.size;
    for (const [link, { a, b }] of standing.briefing.links.entries()) {
      if (standing.briefing.closedLinks[link] || isOn(standing, enemyOf(side), link)) continue;
      if (set.has(a) && isOpen(standing, side, b)) set.add(b);
      if (set.has(b) && isOpen(standing, side, a)) set.add(a);
    }
  }
  return [...set].sort((a, b) => a - b);
}

/** The places of `side` that are joined to one of its bases on the ground (section 14 of the rule book). */
export function slowJoined(standing: Standing, side: SideNo): PlaceNo[] {
  const bases = standing.briefing.sides[side].bases.filter(({ byAir }) => !byAir);
  return grown(
    standing,
    side,
    bases.map(({ place }) => place),
  );
}

/** The pockets of `side`, each told once, in the order of their first places. */
export function slowPockets(standing: Standing, side: SideNo): Pocket[] {
  const { briefing } = standing;
  const joined = slowJoined(standing, side);
  const cutOff = [...briefing.places.keys()].filter(
    (place) => isOpen(standing, side, place) && !joined.includes(place),
  );
  return cutOff
    .map((place) => grown(standing, side, [place]))
    .filter((places, i) => places[0] === cutOff[i])
    .map((places) => ({
      places,
      area: places.reduce((sum, place) => sum + briefing.areas[place]!, 0),
      men: presentOf(standing, side, ({ place }) => places.includes(place)).reduce(
        (sum, { strength }) => sum + strength,
        0,
      ),
    }));
}
