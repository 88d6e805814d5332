import { counted } from '../../report/number.js';
import { tasksOf } from '../../sim/game-task.js';
import type { RunResult } from '../../sim/result.js';
import { countIn, type Tally } from '../../sim/tally.js';
import { BotError } from '../bot/bot-error.js';
import { type Crew, playAll } from '../pool/play-all.js';
import type { PoolSeries } from '../pool/pool-task.js';
import { progressOn, type Screen } from '../progress.js';
import { UsageError } from '../usage-error.js';
import type { Part } from './part.js';
import type { Range } from './shard.js';

/**
 * Plays the games of a range and counts them in `tally`, which holds those already that `part` has kept; a game is added to
 * the part as soon as it is over. A part whose first game comes out differently now is refused.
 *
 * @param part null where nothing is written
 * @param first the first game that the part has kept, undefined where it has none
 * @throws {UsageError} where that comes out differently, BotError where a bot ends a game
 */
export async function playSeries(
  series: PoolSeries,
  { from, to }: Range,
  tally: Tally,
  part: Part | null,
  first: RunResult | undefined,
  crew: Crew,
  screen: Screen,
): Promise<void> {
  if (part !== null && first !== undefined) await checkSame(part, first, series, from);
  const progress = progressOn(screen, 'games', to - from, tally.games);
  try {
    for await (const { result } of playAll(tasksOf({ ...series, games: to }, from + tally.games), crew)) {
      part?.append(result);
      countIn(tally, result);
      progress.show(tally.games);
    }
  } catch (error) {
    if (part === null || !(error instanceof BotError)) throw error;
    throw new BotError(
      `${error.message}\n${counted(tally.games, 'game')} before it: ${part.path}; the same command goes on from there.`,
    );
  } finally {
    progress.end();
  }
}

/** The version does not tell of every change of the rules, and a bot has none: a game does. */
async function checkSame({ path }: Part, first: RunResult, series: PoolSeries, from: number): Promise<void> {
  // One game: nobody waits for it long enough to end it.
  const crew: Crew = { workers: 1, isStopped: () => false };
  for await (const { result } of playAll([{ ...series, from, games: 1 }], crew)) {
    if (JSON.stringify(result) === JSON.stringify(first)) continue;
    const other = series.bots === undefined ? 'other rules' : 'other rules or another bot';
    throw new UsageError(
      `${path} was begun with ${other}: its first game comes out differently now; --force plays anew`,
    );
  }
}
