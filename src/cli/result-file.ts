import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeAtomically } from './files.js';
import { UsageError } from './usage-error.js';

/**
 * Refuses a path that a result cannot be written to, before the work for it is done. It must be that of a file, or of
 * none yet: the rename that ends a write would put a file in the place of a device.
 *
 * @param option its name, for the message
 * @throws {UsageError} where the path is empty, or something else than a file is there or above it
 */
export function checkResultPath(option: string, path: string | undefined): void {
  if (path === undefined) return;
  if (path === '' || path === '-') throw new UsageError(`--${option} needs the path of a file`);
  if (isLink(path)) {
    throw new UsageError(`--${option} ${path}: there is a link; give the path of the file itself`);
  }
  if (existsSync(path) && !statSync(path).isFile()) {
    throw new UsageError(`--${option} ${path}: there is something else than a file; give the path of a file`);
  }
  let above = dirname(resolve(path));
  while (!existsSync(above)) above = dirname(above);
  if (!statSync(above).isDirectory()) throw new UsageError(`--${option} ${path}: ${above} is not a folder`);
}

/** Whether a link stands at `path`: a rename would replace it, and leave what it leads to as it was. */
function isLink(path: string): boolean {
  return existsSync(dirname(resolve(path))) && statSync(dirname(resolve(path))).isDirectory()
    ? (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false)
    : false;
}

/**
 * Refuses two results that would go to one file.
 *
 * @throws {UsageError} where they would
 */
export function checkApart(one: string | undefined, other: string | undefined, options: string): void {
  if (one !== undefined && other !== undefined && resolve(one) === resolve(other)) {
    throw new UsageError(`${options} would both be written to ${one}: give two files`);
  }
}

/**
 * Refuses a result that would be written over the file of the scenario that it comes from.
 *
 * @throws {UsageError} where it would
 */
export function checkNotScenario(scenario: string, path: string | undefined, option: string): void {
  if (path !== undefined && resolve(path) === resolve(scenario)) {
    throw new UsageError(`--${option} ${path}: that is the scenario itself; give another file`);
  }
}

/** Writes a result that is made of lines, whole or not at all. */
export function writeLines(path: string, lines: readonly string[]): void {
  writeAtomically(path, lines.map((line) => `${line}\n`).join(''));
}
