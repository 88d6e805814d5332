import { NOBODY } from '../engine/model/side.js';
import type { ScenarioFiles } from './library.js';
import type { ScenarioFile } from './scenario-file.js';
import type { LinkEntry, PlaceEntry } from './theatre.js';

/** The parties of the theatre by id, with the names that reports give them where nobody plays them. */
const PARTIES: readonly (readonly [id: string, name: string])[] = [
  ['gov', 'Government'],
  ['is', 'IS'],
  ['sdf', 'SDF'],
  ['us', 'US garrison'],
  ['us-rebel', 'US garrison and partners'],
];

/** The places of the map, sorted by id. */
export function placesOf({ file, library }: ScenarioFiles): PlaceEntry[] {
  const onMap = new Set(file.map);
  return sortedById(library.places.filter(({ id }) => onMap.has(id)));
}

/** The links between two places of the map, sorted by id; a place that the map names and no file has is none of it. */
export function linksOf(files: ScenarioFiles): LinkEntry[] {
  const onMap = new Set(placesOf(files).map(({ id }) => id));
  return sortedById(files.library.links.filter(({ a, b }) => onMap.has(a) && onMap.has(b)));
}

/**
 * Who holds `place` at the start: what the scenario says, or else what was last reported on or before that day; null
 * where nothing was.
 */
export function holderAtStart({ file }: ScenarioFiles, place: PlaceEntry): string | null {
  const own = file.ground.find((entry) => entry.place === place.id)?.holder;
  if (own !== undefined) return own;
  let latest: { date: string; holder: string } | null = null;
  for (const report of place.control) {
    if (report.date <= file.start && (latest === null || report.date >= latest.date)) latest = report;
  }
  return latest?.holder ?? null;
}

/** A holder's number: 0 and 1 for the sides, NOBODY for contested places and nobody's, 2 and up for third parties. */
export function holderNumber({ file }: ScenarioFiles, holder: string): number {
  const party = holder.replace(/-besieged$/, '');
  if (party === 'contested' || party === 'nobody') return NOBODY;
  const side = file.sides.findIndex(({ id }) => id === party);
  return side >= 0 ? side : 2 + thirdParties(file).findIndex(([id]) => id === party);
}

/** The names of the parties that no player commands, in the order of their numbers as holders: 2, 3 and up. */
export function thirdPartyNames({ file }: ScenarioFiles): string[] {
  return thirdParties(file).map(([, name]) => name);
}

function thirdParties({ sides }: ScenarioFile) {
  return PARTIES.filter(([party]) => !sides.some(({ id }) => id === party));
}

/** Sorted by id, in plain order of code units. */
export function sortedById<T extends { id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
