import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { SaveError } from '../save/save-error.js';
import { readSealed } from '../save/sealed.js';
import { digestOf } from '../scenario/digest.js';
import { writeAtomically } from './files.js';
import { UsageError } from './usage-error.js';

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
  const before = existsSync(path) ? goodText(path) : null;
  if (before !== null) writeAtomically(backupOf(path), before);
  writeAtomically(path, text);
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

/** Where the save before the one at `path` is kept. */
export function backupOf(path: string): string {
  return `${path}.bak`;
}

/** The text of a save that is whole, by its seal; null for all else. */
function goodText(path: string): string | null {
  try {
    const text = saveText(path);
    readSealed(text);
    return text;
  } catch (error) {
    if (error instanceof SaveError) return null;
    throw error;
  }
}

/** Larger files are not read. A save of the longest game has well under a megabyte. */
const LARGEST = 50_000_000;

/**
 * The text of the save at `path`.
 *
 * @throws {SaveError} where there is none, or it cannot be read
 */
export function saveText(path: string): string {
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
