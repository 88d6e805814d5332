import type { CommandModule } from 'yargs';
import { GAME_OPTIONS, type GameOptions, SCENARIO, single, WORKERS_OPTION } from '../options.js';
import { untilSignal } from '../until-signal.js';

/** The options of `batch`. */
export interface BatchOptions extends GameOptions {
  games: string;
  workers: string | undefined;
  out: string | undefined;
}

/** `sukhnah-sim batch`: plays many games of one scenario, and sums them up. */
export const batchCommand: CommandModule<object, BatchOptions> = {
  command: 'batch <scenario>',
  describe: 'Play many games without a screen, and sum them up',
  builder: (yargs) =>
    yargs
      .positional('scenario', SCENARIO)
      .options({
        ...GAME_OPTIONS,
        ...WORKERS_OPTION,
        seed: single(
          'seed',
          '1',
          'of the first game; a whole number counts up, other texts get a number after them',
        ),
        games: single('games', '100', 'how many games'),
        out: single('out', undefined, 'write the result of each game to this file, one a line: FILE.jsonl'),
      })
      .example('$0 batch last-hills --games 200', 'how two hundred games end'),
  handler: async (options) => {
    const { runBatch } = await import('./run-batch.js');
    await untilSignal((isStopped) => runBatch(options, process.stderr, isStopped));
  },
};
