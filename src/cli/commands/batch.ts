import type { CommandModule } from 'yargs';
import {
  GAME_OPTIONS,
  type GameOptions,
  SCENARIO,
  single,
  TIMEOUT_OPTION,
  WORKERS_OPTION,
} from '../options.js';
import { untilSignal } from '../until-signal.js';

/** The options of `batch`. */
export interface BatchOptions extends GameOptions {
  games: string;
  workers: string | undefined;
  out: string | undefined;
  force: boolean;
  shard: string | undefined;
  compare: string | undefined;
  timeout: string;
  quiet: boolean;
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
        gov: single('gov', 'staff', 'the player of the government and its allies, or "cmd:" and a command'),
        is: single('is', 'staff', 'the player of IS, or "cmd:" and a command'),
        ...WORKERS_OPTION,
        ...TIMEOUT_OPTION,
        seed: single(
          'seed',
          '1',
          'of the first game; a whole number counts up, other texts get a number after them',
        ),
        games: single('games', '100', 'how many games'),
        out: single(
          'out',
          undefined,
          'write the result of each game to FILE.jsonl, FILE.csv or FILE.parquet; given again after it was ended, it goes on where it was',
        ),
        force: {
          type: 'boolean',
          default: false,
          describe: 'with --out: play anew, and replace what is there',
        },
        shard: single(
          'shard',
          undefined,
          'K/N: play only the K-th of N parts of the games, for another machine or process, to FILE.jsonl; merge joins the files',
        ),
        compare: single(
          'compare',
          undefined,
          'play the same seeds with one thing changed, and tell what it does: gov=NAME, is=NAME, world=best, a figure such as combat.surrounded=1200, or another scenario',
        ),
        quiet: { type: 'boolean', default: false, describe: 'show no progress' },
      })
      .example('$0 batch last-hills --games 200', 'how two hundred games end')
      .example('$0 batch last-hills --compare gov=planner', 'what it does to plan ahead')
      .example(
        '$0 batch last-hills --gov "cmd:python3 mybot.py"',
        'with a bot: each worker starts its own, and keeps it where it plays game after game',
      ),
  handler: async (options) => {
    const screen = options.quiet ? { write: () => true } : process.stderr;
    const { runBatch } = await import('./run-batch.js');
    await untilSignal((isStopped) => runBatch(options, screen, isStopped));
  },
};
