import { nearest } from '../text/nearest.js';
import { checkForces } from './check-forces.js';
import { checkGuide } from './check-guide.js';
import { checkIds } from './check-ids.js';
import { checkMap } from './check-map.js';
import { checkMeans } from './check-means.js';
import { checkObjectives } from './check-objectives.js';
import { checkPeople } from './check-people.js';
import { checkRace } from './check-race.js';
import { checkSieges } from './check-sieges.js';
import { checkSources } from './check-sources.js';
import { checkTheatre } from './check-theatre.js';
import { checkZones } from './check-zones.js';
import { entryAt, type Fault } from './fault.js';
import type { LibraryName, ScenarioFiles } from './library.js';

/** Takes one fault: the file it is in, the path in it, what is wrong, and what would be right. */
export type Tell = (file: LibraryName | 'scenario', path: string, wrong: string, right: string) => void;

const CHECKS = [
  checkIds,
  checkSources,
  checkTheatre,
  checkMap,
  checkForces,
  checkMeans,
  checkObjectives,
  checkSieges,
  checkRace,
  checkZones,
  checkPeople,
  checkGuide,
];

/** Every fault that the shape of the files cannot show: names that lead nowhere, a map in two parts, dates outside. */
export function faultsOfMeaning(files: ScenarioFiles): Fault[] {
  const faults: Fault[] = [];
  const tell: Tell = (file, path, wrong, right) =>
    faults.push({
      file: files.paths[file],
      path,
      ...entryAt(file === 'scenario' ? files.file : files.library, path),
      wrong,
      right,
    });
  for (const check of CHECKS) check(files, tell);
  return faults;
}

/** What would be right instead of `id`: the name most like it, or any of `what`. */
export function rightName(id: string, known: ReadonlySet<string>, what: string): string {
  const [like] = nearest(id, known);
  return like === undefined ? what : `${what}; did you mean "${like}"?`;
}
