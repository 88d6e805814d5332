import type { CommandModule } from 'yargs';
import type { Theme } from '../../tui/look.js';
import { single, TYPING_OPTIONS } from '../options.js';

/** The options of `resume`. */
export interface ResumeOptions {
  save: string | undefined;
  scenario: string | undefined;
  plain: boolean;
  script: string | undefined;
  saves: string | undefined;
  ascii: boolean | undefined;
  theme: Theme | undefined;
}

/** `sukhnah-sim resume`: goes on with a saved game. */
export const resumeCommand: CommandModule<object, ResumeOptions> = {
  command: 'resume [save]',
  describe: 'Go on with a saved game: the one played last, or the one named',
  builder: (yargs) =>
    yargs
      .positional('save', {
        type: 'string',
        describe: 'the path of a save, or its name in the folder of saves',
      })
      .options({
        scenario: single('scenario', undefined, 'the scenario file, where it is not one that ships'),
        ...TYPING_OPTIONS,
      }),
  handler: async (options) => {
    const { resumeGame } = await import('./resume-game.js');
    process.exitCode = await resumeGame(options);
  },
};
