import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { RunResult } from '../../sim/result.js';
import { makeFolder, reasonOf } from '../files.js';
import { checkResultPath } from '../result-file.js';
import { UsageError } from '../usage-error.js';
import { gameLines, headOf } from './game-lines.js';
import { headDifferences, headLine, type SeriesHead } from './head.js';

/** A series that is being played: its games so far are in a file beside the one that it will be written to. */
export interface Part {
  /** Of the file that grows. */
  path: string;
  /** How many games it held when it was opened: there play goes on. */
  kept: number;
  /** Adds a game. It is in the file, as far as the program goes, when this returns. */
  append(result: RunResult): void;
  close(): void;
}

/** The file in which the games of a series are gathered until it is whole. */
export function partPath(out: string): string {
  return `${out}.part`;
}

/**
 * Opens the part of a series that goes to `out`: a new one, or that of a run that was ended, whose half-written last line
 * is cut off.
 *
 * @param force throw away what is there
 * @param count called for each game that is there already, in order
 * @throws {UsageError} where something else is there, or cannot be written
 */
export function openPart(
  out: string,
  head: SeriesHead,
  force: boolean,
  count: (result: RunResult) => void,
): Part {
  const path = partPath(out);
  checkResultPath('out', path);
  return writing(path, () => {
    if (force) rmSync(path, { force: true });
    let kept = 0;
    if (existsSync(path) && !isNew(path, head)) {
      checkFits(path, head);
      let end = Buffer.byteLength(headLine(head));
      for (const line of gameLines(path, head)) {
        count(line.result);
        kept += 1;
        end = line.end;
      }
      if (statSync(path).size !== end) truncateSync(path, end);
    } else if (existsSync(out) && !force) {
      throw new UsageError(
        `--out ${out}: there is a finished file; give another path, or --force to play anew and replace it`,
      );
    } else {
      makeFolder(dirname(path));
      begin(path, head);
    }
    const file = openSync(path, 'a');
    return {
      path,
      kept,
      append: (result) => writing(path, () => writeWhole(file, `${JSON.stringify(result)}\n`)),
      close: () => closeSync(file),
    };
  });
}

/** Whether no more is there than a head, or the beginning of it: the run was ended before its first game. */
function isNew(path: string, head: SeriesHead): boolean {
  const line = Buffer.from(headLine(head));
  const { size } = statSync(path);
  return size <= line.length && readFileSync(path).equals(line.subarray(0, size));
}

function begin(path: string, head: SeriesHead): void {
  const file = openSync(path, 'w');
  try {
    writeWhole(file, headLine(head));
  } finally {
    closeSync(file);
  }
}

function checkFits(path: string, head: SeriesHead): void {
  const found = headOf(path);
  const force = '--force plays anew and replaces it';
  if (found === null) throw new UsageError(`${path} is no unfinished series; ${force}`);
  const differences = headDifferences(found, head);
  if (differences.length > 0) {
    throw new UsageError(`${path} is of another series (${differences.join('; ')}); ${force}`);
  }
}

/** A write may take only some of the bytes. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** Does `work`, and says what it could not do to the file at `path`. */
function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      throw new UsageError(`cannot write ${path} (${reasonOf(error)})`);
    }
    throw error;
  }
}
