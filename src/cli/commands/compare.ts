import type { CommandModule } from 'yargs';
import { JSON_OPTION, single } from '../options.js';

/** The options of `compare`. */
export interface CompareOptions {
  save: string;
  scenario: string | undefined;
  games: string;
  answering: boolean;
  plain: boolean;
  json: boolean;
}

/** `sukhnah-sim compare`: a game beside the reports, and beside what chance might have made of it. */
export const compareCommand: CommandModule<object, CompareOptions> = {
  command: 'compare <save>',
  describe: 'Set a game beside the reports: dates, luck, and where it left their course',
  builder: (yargs) =>
    yargs
      .positional('save', { type: 'string', demandOption: true, describe: 'the path of a save' })
      .options({
        scenario: single('scenario', undefined, 'the scenario file, where it is not one that ships'),
        games: single('games', '40', 'how many games with other chance it is compared with'),
        answering: {
          type: 'boolean',
          default: false,
          describe: 'sides led by a program order anew instead of repeating their orders',
        },
        plain: {
          type: 'boolean',
          default: false,
          describe: 'nothing that moves the cursor: no bar while it plays',
        },
        ...JSON_OPTION,
      })
      .example('$0 compare game.json', 'a game saved by run --save or by play'),
  handler: async (options) => {
    const { compareSave } = await import('./compare-save.js');
    const { stdout, stderr, code } = await compareSave(options, process.stderr);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = code;
  },
};
