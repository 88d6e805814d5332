import type { CommandModule } from 'yargs';
import { GAME_OPTIONS, type GameOptions, SCENARIO, single } from '../options.js';

/** The options of `batch`. */
export interface BatchOptions extends GameOptions {
  games: string;
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
    let stopped = false;
    const stop = () => {
      stopped = true;
    };
    // Once: a second Ctrl-C ends the program at once, as it would without us.
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    try {
      const { stdout, stderr } = await runBatch(options, process.stderr, () => stopped);
      process.stdout.write(stdout);
      process.stderr.write(stderr);
    } finally {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    }
    if (stopped) process.exitCode = 130;
  },
};
