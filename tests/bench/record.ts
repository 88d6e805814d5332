import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Measured, Measurement } from './rounds.js';

/** A row of the record: what was measured of one commit. */
export interface RecordRow {
  /** The commit that was measured; with a `+` where files had been changed since. */
  commit: string;
  /** The day of that commit, YYYY-MM-DD. */
  date: string;
  node: string;
  cpu: string;
  cores: number;
  figures: Measurement;
}

/** A figure of before, and the row that it stands in. */
export interface Before {
  row: RecordRow;
  measured: Measured;
}

/** The row for what was measured just now in the project at `root`. */
export function rowOf(root: string, figures: Measurement): RecordRow {
  const changed = git(root, 'status', '--porcelain', '--untracked-files=no') === '' ? '' : '+';
  return {
    commit: `${git(root, 'rev-parse', '--short=7', 'HEAD')}${changed}`,
    date: git(root, 'show', '--no-patch', '--format=%cs', 'HEAD'),
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    figures,
  };
}

/** '' where the project is no checkout. */
function git(root: string, ...words: string[]): string {
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

/** The rows of the file at `path`, the oldest first: one line of JSON each. None where there is no file. */
export function readRecord(path: string): RecordRow[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  // Written by `addRow`; whoever changes it by hand sees it in the difference to the last commit.
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as RecordRow);
}

/** Adds a row to the file at `path`, with numbers to five digits. */
export function addRow(path: string, row: RecordRow): void {
  const short = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value;
  appendFileSync(path, `${JSON.stringify(row, short)}\n`);
}

/** The last that was recorded of a figure, null where nothing was. */
export function lastOf(rows: readonly RecordRow[], name: string): Before | null {
  const row = rows.findLast(({ figures }) => Object.hasOwn(figures, name));
  return row ? { row, measured: row.figures[name]! } : null;
}
