import type { CommandModule } from 'yargs';
import { JSON_OPTION } from '../options.js';

/** The options of `sources`. */
export interface SourcesOptions {
  id: string | undefined;
  json: boolean;
}

/** `sukhnah-sim sources`: all sources, or one with everything that cites it. */
export const sourcesCommand: CommandModule<object, SourcesOptions> = {
  command: 'sources [id]',
  describe: 'Every source with its leaning and how far to trust it; or one, with all that cites it',
  builder: (yargs) =>
    yargs
      .positional('id', { type: 'string', describe: 'the id of a source, such as P27' })
      .options(JSON_OPTION)
      .example('$0 sources S4', 'one source, and each claim, place, force and figure that cites it'),
  handler: async ({ id, json }) => {
    const { showSources } = await import('./run-sources.js');
    process.stdout.write(await showSources(id, json));
  },
};
