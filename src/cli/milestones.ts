import { dirname, join } from 'node:path';
import type { LoadedScenario } from '../scenario/loaded.js';
import { parseMilestones } from '../scenario/milestones.js';
import type { Milestones } from '../scenario/milestones-file.js';
import { readTextFile } from './files.js';
import { shippedScenarios } from './scenarios.js';

/**
 * The milestones of the theatre that a scenario is set in: `milestones.json` beside the places of its library, among the
 * files that ship. Null for a theatre that has none.
 *
 * @throws ScenarioError with every fault of the file
 */
export function openMilestones({ file, library }: LoadedScenario): Milestones | null {
  const path = join(shippedScenarios(), dirname(file.library.places), 'milestones.json');
  const there = readTextFile(path);
  return there === null ? null : parseMilestones(there, library);
}
