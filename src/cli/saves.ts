import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { readSave } from '../save/save.js';
import { SaveError } from '../save/save-error.js';
import type { Save } from '../save/schema.js';
import { digestOf } from '../scenario/digest.js';
import { writeAtomically } from './files.js';
import { UsageError } from './usage-error.js';

/** A save that has been read, and where it was found. */
export interface FoundSave {
  save: Save;
  path: string;
  /** Why the file itself could not be used and the last good one was read instead; null where all is well. */
  warning: string | null;
}

/**
 * The folder of a player's own games: `given` (the option --saves), or the place that the system has for such things.
 *
 * Linux: `$XDG_DATA_HOME/sukhnah-sim/saves`, else `~/.local/share/sukhnah-sim/saves`. macOS: in
 * `~/Library/Application Support`. Windows: in `%LOCALAPPDATA%`.
 *
 * Source: XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
 */
export function savesFolder(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): string {
  if (given !== undefined) {
    if (given === '') throw new UsageError('--saves needs the path of a folder');
    return given;
  }
  return join(dataFolder(env, platform), 'sukhnah-sim', 'saves');
}

function dataFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const { LOCALAPPDATA, XDG_DATA_HOME } = env;
  if (platform === 'win32') return LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (XDG_DATA_HOME && isAbsolute(XDG_DATA_HOME)) return XDG_DATA_HOME;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return join(homedir(), '.local', 'share');
}

/** The name of the file for a game: from the scenario and the seed, fit for every file system, one for each seed. */
export function saveName(scenario: string, seed: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,39}$/.test(seed)) return `${scenario}-${seed}.json`;
  const readable = seed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24);
  return `${scenario}-${readable}_${digestOf(seed).slice(0, 8)}.json`;
}

/**
 * Writes a save whole or not at all, and keeps the one that was there before as `<path>.bak`, if that was a good one.
 *
 * @throws {UsageError} where the place cannot be written
 */
export function writeSaveFile(path: string, text: string): void {
  const before = existsSync(path) ? readOrFault(path) : null;
  if (before && 'save' in before) writeAtomically(backupOf(path), before.text);
  writeAtomically(path, text);
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

/** The paths of the saves in `folder`, the one written last first; those of one moment by name. */
export function savesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ path: join(folder, name), written: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => other.written - one.written || (one.path < other.path ? -1 : 1))
    .map(({ path }) => path);
}

function backupOf(path: string): string {
  return `${path}.bak`;
}

function readOrFault(path: string): { save: Save; text: string } | { fault: SaveError } {
  try {
    const text = inFile(path, () => textOf(path));
    return { save: inFile(path, () => readSave(text)), text };
  } catch (error) {
    if (error instanceof SaveError) return { fault: error };
    throw error;
  }
}

/** Larger files are not read. A save of the longest game has well under a megabyte. */
const LARGEST = 50_000_000;

function textOf(path: string): string {
  if (!existsSync(path)) throw new SaveError(['it is not there']);
  const { size } = statSync(path);
  if (!statSync(path).isFile()) throw new SaveError(['it is not a file']);
  if (size > LARGEST) throw new SaveError([`it has ${size} bytes; no save has more than ${LARGEST}`]);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new SaveError([`it cannot be read (${error instanceof Error ? error.message : String(error)})`]);
  }
}
