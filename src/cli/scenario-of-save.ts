import { SaveError } from '../save/save-error.js';
import type { Save } from '../save/schema.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import { openScenario } from './scenarios.js';
import { UsageError } from './usage-error.js';

/**
 * The scenario of the save found at `path`: the one that is given with --scenario, or one that ships.
 *
 * @throws {SaveError} where none is given and none of that name ships
 * @throws {UsageError} where the one that is given is not there
 */
export async function scenarioOfSave(
  path: string,
  { scenario: id }: Save,
  given: string | undefined,
): Promise<LoadedScenario> {
  if (given !== undefined) return openScenario(given);
  try {
    return await openScenario(id);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new SaveError([
      `${path}: it is a game of "${id}", which is not one of ours: give its scenario file with --scenario`,
    ]);
  }
}
