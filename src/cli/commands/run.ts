import type { CommandModule } from 'yargs';
import { GAME_OPTIONS, type GameOptions, SCENARIO, single, TIMEOUT_OPTION } from '../options.js';

/** The options of `run`. */
export interface RunOptions extends GameOptions {
  until: string | undefined;
  save: string | undefined;
  events: string | undefined;
  timeout: string;
}

/** `sukhnah-sim run`: plays one game without a screen. */
export const runCommand: CommandModule<object, RunOptions> = {
  command: 'run <scenario>',
  describe: 'Play one game without a screen',
  builder: (yargs) =>
    yargs
      .positional('scenario', SCENARIO)
      .options({
        ...GAME_OPTIONS,
        until: single('until', undefined, 'stop after this day, YYYY-MM-DD'),
        save: single('save', undefined, 'write the game to this file, for verify and resume'),
        events: single(
          'events',
          undefined,
          'write what happened as JSON lines to this file, or - for stdout',
        ),
        gov: single('gov', 'staff', 'the player of the government and its allies, or "cmd:" and a command'),
        is: single('is', 'staff', 'the player of IS, or "cmd:" and a command'),
        ...TIMEOUT_OPTION,
      })
      .example('$0 run last-hills --seed 7', 'one game, told')
      .example('$0 run last-hills --seed 7 --json', 'the same as JSON')
      .example('$0 run last-hills --gov "cmd:python3 mybot.py"', 'with a bot: see bot --help'),
  handler: async (options) => {
    const { runGame } = await import('./run-game.js');
    const { stdout, stderr } = await runGame(options);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
  },
};
