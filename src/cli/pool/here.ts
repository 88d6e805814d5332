import { setImmediate as nextTurn } from 'node:timers/promises';
import { playTask } from '../../sim/game-task.js';
import type { BotStock, LentBot } from '../bot/bot-stock.js';
import type { SeriesBot } from '../bot/series-game.js';
import { type PlayedTask, playedByBots, playedByOurs } from './played-task.js';
import { gameOf, hasBots, type PoolTask } from './pool-task.js';
import { unlessStopped } from './unless-stopped.js';

/** Plays tasks in this thread, one game at each step, in order. */
export async function* playHere(
  tasks: Iterable<PoolTask>,
  stock: BotStock,
  isStopped: () => boolean,
): AsyncGenerator<PlayedTask> {
  for (const task of tasks) {
    if (hasBots(task)) {
      const { playSeriesGame } = await import('../bot/series-game.js');
      const played = stock.lend(task.bots.entries, ([first, second]) =>
        playSeriesGame(gameOf(task), [atHand(first), atHand(second)]),
      );
      const over = await unlessStopped(played, isStopped);
      if (over === null) return;
      yield playedByBots(task, over);
      // Games may be shorter than the time between two looks.
      if (isStopped()) return;
      continue;
    }
    for (const record of playTask(task)) {
      yield playedByOurs(task, [record]);
      // The turn of the signals and the screen: without it Ctrl-C would wait for the last game.
      await nextTurn();
      if (isStopped()) return;
    }
  }
}

function atHand(bot: LentBot | null): SeriesBot | null {
  return bot && { talk: bot.program.talk, kept: bot.kept };
}
