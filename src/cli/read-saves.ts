import { existsSync } from 'node:fs';
import { readSave } from '../save/read-save.js';
import { SaveError } from '../save/save-error.js';
import type { Save } from '../save/schema.js';
import { backupOf, saveText } from './saves.js';

/** A save that has been read, and where it was found. */
export interface FoundSave {
  save: Save;
  path: string;
  /** Why the file itself could not be used and the last good one was read instead; null where all is well. */
  warning: string | null;
}

/**
 * The save in the file at `path`, or where that is damaged or gone the last good one beside it, with a warning.
 *
 * @throws {SaveError} where neither can be used; the faults are those of the file itself
 */
export function readSaveFile(path: string): FoundSave {
  const own = readOrFault(path);
  if ('save' in own) return { save: own.save, path, warning: null };
  const backup = existsSync(backupOf(path)) ? readOrFault(backupOf(path)) : null;
  if (!backup || 'fault' in backup) throw own.fault;
  const warning = `${own.fault.faults.join('\n')}\nThe save before it is used: ${backupOf(path)}`;
  return { save: backup.save, path: backupOf(path), warning };
}

/**
 * The save in the file at `path`, and no other.
 *
 * @throws {SaveError} where it cannot be used
 */
export function readOnlySaveFile(path: string): Save {
  const own = readOrFault(path);
  if ('fault' in own) throw own.fault;
  return own.save;
}

/** What `work` gives; the faults of a SaveError that it throws get the name of the file in front. */
export function inFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SaveError) throw new SaveError(error.faults.map((fault) => `${path}: ${fault}`));
    throw error;
  }
}

function readOrFault(path: string): { save: Save } | { fault: SaveError } {
  try {
    return { save: inFile(path, () => readSave(saveText(path))) };
  } catch (error) {
    if (error instanceof SaveError) return { fault: error };
    throw error;
  }
}
