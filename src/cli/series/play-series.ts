import { playTask, type Series, tasksOf } from '../../sim/game-task.js';
import type { RunResult } from '../../sim/result.js';
import { countIn, type Tally } from '../../sim/tally.js';
import { type Crew, playAll } from '../pool/play-all.js';
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
 * @throws {UsageError} where that comes out differently
 */
export async function playSeries(
  series: Series,
  { from, to }: Range,
  tally: Tally,
  part: Part | null,
  first: RunResult | undefined,
  crew: Crew,
  screen: Screen,
): Promise<void> {
  if (part !== null && first !== undefined) checkSame(part, first, series, from);
  const progress = progressOn(screen, 'games', to - from, tally.games);
  try {
    for await (const { result } of playAll(tasksOf({ ...series, games: to }, from + tally.games), crew)) {
      part?.append(result);
      countIn(tally, result);
      progress.show(tally.games);
    }
  } finally {
    progress.end();
  }
}

/** The version does not tell of every change of the rules: a game does. */
function checkSame({ path }: Part, first: RunResult, series: Series, from: number): void {
  for (const { result } of playTask({ ...series, from, games: 1 })) {
    if (JSON.stringify(result) === JSON.stringify(first)) continue;
    throw new UsageError(
      `${path} was begun with other rules: its first game comes out differently now; --force plays anew`,
    );
  }
}
