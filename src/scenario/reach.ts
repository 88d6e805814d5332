import { holderAtStart, holderNumber, linksOf, placesOf } from './ground.js';
import type { ScenarioFiles } from './library.js';

/** For each place of the map, by id, the places that a link in play joins to it. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

export function neighboursOf(files: ScenarioFiles): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const { a, b } of linksOf(files)) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  return neighbours;
}

/** The places that third parties hold at the start: no side may go through them. */
export function closedPlaces(files: ScenarioFiles): Set<string> {
  const closed = new Set<string>();
  for (const place of placesOf(files)) {
    const holder = holderAtStart(files, place);
    if (holder !== null && holderNumber(files, holder) >= 2) closed.add(place.id);
  }
  return closed;
}

/** All that can be reached from `start`, itself included, without going through `closed` places. */
export function componentOf(
  start: string | undefined,
  neighbours: Neighbours,
  closed: ReadonlySet<string> = new Set(),
): Set<string> {
  const found = new Set(start === undefined ? [] : [start]);
  for (const place of found) {
    for (const next of neighbours.get(place) ?? []) if (!closed.has(next)) found.add(next);
  }
  return found;
}
