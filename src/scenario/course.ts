import { rightName } from './check.js';
import { type Course, courseFile } from './course-file.js';
import { entryAt, type Fault, faultsOfShape, ScenarioError } from './fault.js';
import { parseJson } from './json.js';
import type { LoadedScenario, TextFile } from './loaded.js';

/**
 * Reads a course: the plan by which a scenario is played along the reports.
 *
 * @param loaded the scenario that it is for
 * @throws ScenarioError with every fault of the file: of its shape, or else of the names and days in it
 */
export function parseCourse({ path, text }: TextFile, loaded: LoadedScenario): Course {
  const parsed = parseJson(path, text);
  if ('fault' in parsed) throw new ScenarioError([parsed.fault]);
  const shaped = courseFile.safeParse(parsed.value);
  if (!shaped.success) throw new ScenarioError(faultsOfShape(path, parsed.value, shaped.error.issues));
  const faults = faultsOfSteps(path, shaped.data, loaded);
  if (faults.length > 0) throw new ScenarioError(faults);
  return shaped.data;
}

/** Ids given twice, names that lead nowhere, formations of another side, and days outside the scenario. */
function faultsOfSteps(
  file: string,
  course: Course,
  { scenario, file: own, library }: LoadedScenario,
): Fault[] {
  const { sides, places, cards } = scenario.briefing;
  const faults: Fault[] = [];
  const tell = (path: string, wrong: string, right: string) =>
    faults.push({ file, path, ...entryAt(course, path), wrong, right });
  const look = (path: string, ids: readonly string[], known: ReadonlySet<string>, what: string) => {
    for (const id of ids) {
      if (!known.has(id)) tell(path, `names "${id}", which is not known`, rightName(id, known, what));
    }
  };
  const [claims, sources, onMap, playing] = [library.claims, library.sources, places, sides].map(
    (entries) => new Set(entries.map(({ id }) => id)),
  ) as [Set<string>, Set<string>, Set<string>, Set<string>]; // one for each list
  look('scenario', [course.scenario], new Set([own.id]), 'the id of the scenario that it is read for');
  for (const [i, step] of course.steps.entries()) {
    const path = `steps[${i}]`;
    if (course.steps.findIndex(({ id }) => id === step.id) < i) {
      tell(`${path}.id`, `is "${step.id}", as that of one before`, 'an id of its own');
    }
    look(`${path}.side`, [step.side], playing, 'the id of a side that plays');
    look(`${path}.place`, [step.place], onMap, 'the id of a place on the map');
    look(`${path}.via`, step.via === undefined ? [] : [step.via], onMap, 'the id of a place on the map');
    look(`${path}.claims`, step.claims, claims, 'the id of a claim');
    look(`${path}.sources`, step.sources ?? [], sources, 'the id of a source');
    const ours = cards.filter(({ side }) => sides[side].id === step.side).map(({ id }) => id);
    look(`${path}.with`, step.with, new Set(ours), 'the id of a formation of its side');
    if (step.ordered[0] < own.start || step.ordered[1] > own.end) {
      tell(`${path}.ordered`, 'lies outside the scenario', `days from ${own.start} to ${own.end}`);
    }
  }
  return faults;
}
