import { rightName } from './check.js';
import { entryAt, type Fault, faultsOfShape, ScenarioError } from './fault.js';
import { parseJson } from './json.js';
import type { Library } from './library.js';
import type { TextFile } from './loaded.js';
import { type Milestones, milestonesFile } from './milestones-file.js';

/** The lists of a theatre that milestones refer to. */
export type MilestoneLibrary = Pick<Library, 'places' | 'claims' | 'sources'>;

/**
 * Reads a file of milestones.
 *
 * @param library of the theatre that the file belongs to
 * @throws ScenarioError with every fault of the file: of its shape, or else of the names in it
 */
export function parseMilestones({ path, text }: TextFile, library: MilestoneLibrary): Milestones {
  const parsed = parseJson(path, text);
  if ('fault' in parsed) throw new ScenarioError([parsed.fault]);
  const shaped = milestonesFile.safeParse(parsed.value);
  if (!shaped.success) throw new ScenarioError(faultsOfShape(path, parsed.value, shaped.error.issues));
  const faults = faultsOfNames(path, shaped.data, library);
  if (faults.length > 0) throw new ScenarioError(faults);
  return shaped.data;
}

/** Ids given twice, and names of places, claims and sources that lead nowhere. */
function faultsOfNames(file: string, milestones: Milestones, library: MilestoneLibrary): Fault[] {
  const faults: Fault[] = [];
  const tell = (path: string, wrong: string, right: string) =>
    faults.push({ file, path, ...entryAt(milestones, path), wrong, right });
  const [places, claims, sources] = [library.places, library.claims, library.sources].map(
    (entries) => new Set(entries.map(({ id }) => id)),
  ) as [Set<string>, Set<string>, Set<string>]; // one for each list
  const look = (path: string, ids: readonly string[], known: ReadonlySet<string>, what: string) => {
    for (const id of ids) {
      if (!known.has(id)) tell(path, `names "${id}", which is not known`, rightName(id, known, what));
    }
  };
  for (const list of ['milestones', 'losses'] as const) {
    for (const [i, entry] of milestones[list].entries()) {
      const path = `${list}[${i}]`;
      if (milestones[list].findIndex(({ id }) => id === entry.id) < i) {
        tell(`${path}.id`, `is "${entry.id}", as that of one before`, 'an id of its own');
      }
      look(`${path}.claims`, entry.claims, claims, 'the id of a claim');
      look(`${path}.sources`, entry.sources ?? [], sources, 'the id of a source');
    }
  }
  for (const [i, { place, ends, through, press }] of milestones.milestones.entries()) {
    const path = `milestones[${i}]`;
    look(`${path}.place`, [place], places, 'the id of a place');
    look(`${path}.ends`, ends ?? [], places, 'the id of a place');
    look(`${path}.through`, through ?? [], places, 'the id of a place');
    if (press === undefined) continue;
    look(`${path}.press.claim`, [press.claim], claims, 'the id of a claim');
    look(`${path}.press.sources`, press.sources ?? [], sources, 'the id of a source');
  }
  for (const [i, count] of milestones.losses.entries()) {
    look(`losses[${i}].places`, count.places, places, 'the id of a place');
  }
  look('leg.from', [milestones.leg.from], places, 'the id of a place');
  look('leg.to', [milestones.leg.to], places, 'the id of a place');
  look('leg.sources', milestones.leg.sources ?? [], sources, 'the id of a source');
  return faults;
}
