import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ScenarioError } from '../scenario/fault.js';
import type { TextFile } from '../scenario/loaded.js';
import { UsageError } from './usage-error.js';

/** Largest scenario or library file that is read, bytes. */
const LARGEST = 16 * 2 ** 20;

/** A folder of the package: seen from the sources it lies two folders up, from the bundle one. */
export function shippedFolder(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, '..', name), join(here, '..', '..', name)];
  const found = candidates.find(
    (folder) => existsSync(join(folder, '..', 'package.json')) && existsSync(folder),
  );
  if (found === undefined) throw new Error(`the installation is damaged: no folder "${name}" near ${here}`);
  return found;
}

/**
 * The text of a file, null where there is none.
 *
 * @throws ScenarioError where it is a folder, too large, or may not be read
 */
export function readTextFile(path: string): TextFile | null {
  if (!existsSync(path)) return null;
  const refuse = (wrong: string, right: string) =>
    new ScenarioError([{ file: path, path: '', wrong, right }]);
  const stats = statSync(path);
  if (!stats.isFile()) throw refuse('is not a file', 'the path of a JSON file');
  if (stats.size > LARGEST) throw refuse(`has ${stats.size} bytes`, `at most ${LARGEST} bytes`);
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    throw refuse(`cannot be read (${reasonOf(error)})`, 'a file that you may read');
  }
}

/**
 * Writes a file whole or not at all: to a new file beside it, which then takes its place. Missing folders are made.
 *
 * @throws UsageError where the place cannot be written
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  writePieces(path, [content]);
}

/**
 * Writes a file as `writeAtomically` does, from pieces that need not be in memory all at once.
 *
 * @throws UsageError where the place cannot be written
 */
export function writePieces(path: string, pieces: Iterable<string | Uint8Array>): void {
  const target = resolve(path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(target));
    writeThrough(beside, pieces);
    try {
      renameSync(beside, target);
    } catch (error) {
      rmSync(beside);
      throw error;
    }
  } catch (error) {
    throw new UsageError(`cannot write ${path} (${reasonOf(error)})`);
  }
}

/**
 * Makes a folder, and those in which it lies, as far as they are missing. One after the other: asked for all at once, Node
 * 20 never comes back where the system makes none, as in /proc.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** Writes a new file down to the disk. */
function writeThrough(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(path, 'w');
  try {
    // To an open file each piece goes after the one before.
    for (const piece of pieces) writeFileSync(file, piece);
    fsyncSync(file);
  } catch (error) {
    rmSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** The short reason of a system error, such as EACCES. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
