import type { CommandModule } from 'yargs';
import { COMPARED_GAMES } from '../compared-games.js';
import type { LookAsked } from '../full-screen/look-of.js';
import { JSON_OPTION, LOOK_OPTIONS, single } from '../options.js';

/** The options of `compare`. */
export interface CompareOptions extends LookAsked {
  save: string;
  scenario: string | undefined;
  games: string | undefined;
  answering: boolean;
  plain: boolean;
  json: boolean;
}

/**
 * `sukhnah-sim compare`: a game beside the reports, and beside what chance might have made of it. On a terminal a game that
 * is over opens on the full screen.
 */
export const compareCommand: CommandModule<object, CompareOptions> = {
  command: 'compare <save>',
  describe: 'Set a game beside the reports: dates, luck, and where it left their course',
  builder: (yargs) =>
    yargs
      .positional('save', { type: 'string', demandOption: true, describe: 'the path of a save' })
      .options({
        scenario: single('scenario', undefined, 'the scenario file, where it is not one that ships'),
        games: single(
          'games',
          undefined,
          `how many games with other chance it is compared with; ${COMPARED_GAMES} where it is left out`,
        ),
        answering: {
          type: 'boolean',
          default: false,
          describe: 'sides led by a program order anew instead of repeating their orders',
        },
        plain: {
          type: 'boolean',
          default: false,
          describe: 'in words: no full screen, and no bar while it plays',
        },
        ...LOOK_OPTIONS,
        ...JSON_OPTION,
      })
      .example('$0 compare game.json', 'a game saved by run --save or by play'),
  handler: async (options) => {
    if (await isForScreen(options)) {
      const { compareOnScreen } = await import('./compare-on-screen.js');
      const code = await compareOnScreen(options);
      if (code !== null) {
        process.exitCode = code;
        return;
      }
    }
    const { compareSave } = await import('./compare-save.js');
    const { stdout, stderr, code } = await compareSave(options, process.stderr);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = code;
  },
};

/** Whether the page of the debrief is asked for: it has neither JSON nor other games than it plays by itself. */
async function isForScreen({ plain, json, answering, games }: CompareOptions): Promise<boolean> {
  if (json || answering || games !== undefined) return false;
  const { wantsFullScreen } = await import('../full-screen/wanted.js');
  return wantsFullScreen({ plain, script: undefined });
}
