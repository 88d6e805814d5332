import type { CommandModule } from 'yargs';
import { JSON_OPTION, single } from '../options.js';

/** The options of `verify`. */
export interface VerifyOptions {
  save: string[];
  scenario: string | undefined;
  json: boolean;
}

/** `sukhnah-sim verify`: plays saves again, and says whether they came out the same. */
export const verifyCommand: CommandModule<object, VerifyOptions> = {
  command: 'verify <save...>',
  describe: 'Play saves again; names the first day that comes out differently (exit 3)',
  builder: (yargs) =>
    yargs
      .positional('save', { type: 'string', array: true, demandOption: true, describe: 'paths of saves' })
      .options({
        scenario: single('scenario', undefined, 'the scenario file, where it is not one that ships'),
        ...JSON_OPTION,
      }),
  handler: async (options) => {
    const { verifySaves } = await import('./verify-saves.js');
    const { stdout, stderr, code } = await verifySaves(options);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = code;
  },
};
