import { existsSync, statSync } from 'node:fs';
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
  if (path === '') throw new UsageError(`--${option} needs the path of a file`);
  if (existsSync(path) && !statSync(path).isFile()) {
    throw new UsageError(`--${option} ${path}: there is something else than a file; give the path of a file`);
  }
  let above = dirname(resolve(path));
  while (!existsSync(above)) above = dirname(above);
  if (!statSync(above).isDirectory()) throw new UsageError(`--${option} ${path}: ${above} is not a folder`);
}

/** Writes a result that is made of lines, whole or not at all. */
export function writeLines(path: string, lines: readonly string[]): void {
  writeAtomically(path, lines.map((line) => `${line}\n`).join(''));
}
