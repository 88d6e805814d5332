import { existsSync, statSync } from 'node:fs';
import type { RunResult } from '../../sim/result.js';
import { gameLines, gamesOf, headOf, rangeOfHead } from './game-lines.js';
import { headDifferences, type SeriesHead } from './head.js';
import { SeriesError } from './series-error.js';
import { readShard } from './shard.js';

/** A file that holds one part of a series. */
export interface ShardFile {
  path: string;
  head: SeriesHead;
  /** Its number, 1 and up. */
  no: number;
}

/**
 * The shards of one series, by number: all of them, each once.
 *
 * @throws {SeriesError} where one is missing or there twice, is of another series, or no shard at all
 */
export function shardFiles(paths: readonly string[]): ShardFile[] {
  const files = paths.map(shardFile).sort((one, other) => one.no - other.no);
  const first = files[0]!;
  const { of } = readShard(first.head.shard!)!;
  for (const { path, head } of files) {
    const wrong = headDifferences({ ...head, shard: null }, { ...first.head, shard: null });
    if (readShard(head.shard!)!.of !== of) wrong.push(`shard ${head.shard}, not one of ${of}`);
    if (wrong.length > 0) {
      throw new SeriesError(`${path} and ${first.path} are of two series: ${wrong.join('; ')}`);
    }
  }
  for (const [i, { path, no }] of files.entries()) {
    const before = files[i - 1];
    if (before?.no === no) throw new SeriesError(`${before.path} and ${path} are both shard ${no}/${of}`);
  }
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((no) =>
    files.every((it) => it.no !== no),
  );
  if (missing.length > 0) {
    throw new SeriesError(`missing of ${of} shards: ${missing.map((no) => `${no}/${of}`).join(', ')}`);
  }
  for (const file of files) checkWhole(file);
  return files;
}

/** The games of all `files`, in the order of the series. */
export function* gamesOfShards(files: readonly ShardFile[]): Generator<RunResult> {
  for (const { path, head } of files) yield* gamesOf(path, head);
}

function shardFile(path: string): ShardFile {
  if (!existsSync(path) || !statSync(path).isFile()) throw new SeriesError(`${path} is not a file`);
  const head = headOf(path);
  const shard = head === null || head.shard === null ? null : readShard(head.shard);
  if (head === null || shard === null) {
    throw new SeriesError(`${path} is no shard: give the files that batch --shard K/N has written`);
  }
  return { path, head, no: shard.no };
}

function checkWhole({ path, head }: ShardFile): void {
  const { from, to } = rangeOfHead(head);
  let games = 0;
  let end = 0;
  for (const line of gameLines(path, head)) {
    games += 1;
    end = line.end;
  }
  const isAllRead = statSync(path).size === end;
  if (games < to - from) {
    const then = isAllRead ? '' : ', then what is none of them';
    throw new SeriesError(
      `${path} has ${games} of its ${to - from} games in order${then}: play the shard ${head.shard} to its end, or anew with --force`,
    );
  }
  if (!isAllRead) throw new SeriesError(`${path} goes on after its last game: it is damaged`);
}
