import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSave } from '../save/read-save.js';
import { SaveError } from '../save/save-error.js';
import type { Save } from '../save/schema.js';
import { shippedFolder } from './files.js';
import { backupOf, saveText } from './saves.js';

/** A save that has been read, and where it was found. */
export interface FoundSave {
  save: Save;
  path: string;
  /** Why the file itself could not be used and the last good one was read instead; null where all is well. */
  warning: string | null;
}

/**
 * The save in the file at `named`, or where that is damaged or gone the last good one beside it, with a warning. The
 * name of a game that ships stands for its file.
 *
 * @throws {SaveError} where neither can be used; the faults are those of the file itself
 */
export function readSaveFile(named: string): FoundSave {
  const path = savedAt(named);
  const own = readOrFault(path);
  if ('save' in own) return { save: own.save, path, warning: null };
  const backup = existsSync(backupOf(path)) ? readOrFault(backupOf(path)) : null;
  if (!backup || 'fault' in backup) throw own.fault;
  const warning = `${own.fault.faults.join('\n')}\nThe save before it is used: ${backupOf(path)}`;
  return { save: backup.save, path: backupOf(path), warning };
}

/**
 * The save in the file at `named`, or of the game of that name that ships, and no other.
 *
 * @throws {SaveError} where it cannot be used
 */
export function readOnlySaveFile(named: string): Save {
  const own = readOrFault(savedAt(named));
  if ('fault' in own) throw own.fault;
  return own.save;
}

/** Where the save is that an argument names: a path, or the name of a game that ships. */
function savedAt(named: string): string {
  if (existsSync(named) || existsSync(backupOf(named)) || !/^[a-z0-9-]+$/.test(named)) return named;
  const shipped = join(shippedFolder('saves'), `${named}.json`);
  return existsSync(shipped) ? shipped : named;
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
