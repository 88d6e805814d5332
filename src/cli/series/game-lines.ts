import type { RunResult } from '../../sim/result.js';
import { seedOf } from '../../sim/seed.js';
import { type FileLine, linesOf } from './file-lines.js';
import { readHead, type SeriesHead } from './head.js';
import { type Range, rangeOf, readShard } from './shard.js';

/** A game in a file of a series. */
export interface GameLine extends FileLine {
  result: RunResult;
}

/** The head of a part or a shard, null where the file begins with none. */
export function headOf(path: string): SeriesHead | null {
  for (const { text } of linesOf(path)) return readHead(text);
  return null;
}

/** The games that a part or a shard with this head holds when it is whole. */
export function rangeOfHead({ shard, games }: SeriesHead): Range {
  return rangeOf(shard === null ? null : readShard(shard), games);
}

/** The games of a part or a shard, in order, up to the first line that is not the game that comes next. */
export function* gameLines(path: string, head: SeriesHead): Generator<GameLine> {
  const { from, to } = rangeOfHead(head);
  let next = from - 1; // the head comes first
  for (const line of linesOf(path)) {
    if (next >= from) {
      const result = next < to ? readGame(line.text, head, next) : null;
      if (result === null) return;
      yield { ...line, result };
    }
    next += 1;
  }
}

/** The results in a part or a shard, in order, as far as `gameLines` gives them. */
export function* gamesOf(path: string, head: SeriesHead): Generator<RunResult> {
  for (const { result } of gameLines(path, head)) yield result;
}

/** The result in a line, null where it is not that of game `index` of the series. */
function readGame(text: string, { scenario, seed, world, version, players }: SeriesHead, index: number) {
  const result = parsed(text);
  const isThis =
    result?.seed === seedOf(seed, index) &&
    result.scenario === scenario &&
    result.world === world &&
    result.version === version &&
    /^[0-9a-f]{16}$/.test(result.digest ?? '') &&
    Object.keys(players).every(
      (side) => Number.isFinite(result.scores?.[side]) && Number.isFinite(result.losses?.[side]?.men),
    ) &&
    typeof result.milestones === 'object' &&
    result.milestones !== null &&
    typeof result.level === 'string';
  // What the sums need has been looked at; the rest is as it was written.
  return isThis ? (result as RunResult) : null;
}

function parsed(text: string): Partial<RunResult> | null {
  try {
    return JSON.parse(text) as Partial<RunResult> | null; // readGame looks at each part
  } catch {
    return null; // a line that was cut is no game
  }
}
