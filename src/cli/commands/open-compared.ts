import { replaySave } from '../../save/replay.js';
import type { Save } from '../../save/schema.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { rootOf } from '../../sim/seed.js';
import { inFile, readSaveFile } from '../read-saves.js';
import { scenarioOfSave } from '../scenario-of-save.js';
import { forOneLine } from '../text.js';
import type { CompareOptions } from './compare.js';

/** A save to be compared, with its scenario. */
export interface OpenCompared {
  save: Save;
  path: string;
  /** What was wrong with the file, null where nothing was. */
  warning: string | null;
  loaded: LoadedScenario;
  /** That it comes out differently with these rules, so that it cannot be compared; null where it does not. */
  different: string | null;
}

/**
 * Opens the save, and plays it again to see whether it comes out as it did.
 *
 * @throws {SaveError} where it cannot be used
 */
export async function openCompared(
  options: Pick<CompareOptions, 'save' | 'scenario'>,
): Promise<OpenCompared> {
  const { save, path, warning } = readSaveFile(options.save);
  const loaded = await scenarioOfSave(path, save, options.scenario);
  const { scenario, digest } = loaded;
  const replay = inFile(path, () => replaySave(save, scenario, digest, rootOf(save.seed)));
  const { firstDifferentTurn: first, turns } = replay;
  const different =
    first === null
      ? null
      : `${forOneLine(path)}: comes out differently from day ${first} of ${turns} with these rules: it cannot be compared\n`;
  return { save, path, warning, loaded, different };
}
