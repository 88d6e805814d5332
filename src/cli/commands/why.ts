import type { CommandModule } from 'yargs';
import { JSON_OPTION, single } from '../options.js';

/** The options of `why`. */
export interface WhyOptions {
  about: string[];
  scenario: string;
  json: boolean;
}

/** `sukhnah-sim why`: the basis of a place, a formation, a road, a figure or a matter of a scenario, outside of a game. */
export const whyCommand: CommandModule<object, WhyOptions> = {
  command: 'why <about...>',
  describe: 'Where a place, formation, road, figure or matter comes from: sources, grade, contradictions',
  builder: (yargs) =>
    yargs
      .positional('about', {
        type: 'string',
        array: true,
        demandOption: true,
        describe:
          'as "why" takes it in a game: sukhnah, 5th corps, combat.terrain, sorties, disputes, S4 ...',
      })
      .options({
        scenario: single('scenario', 'road-to-deir-ezzor', 'whose data are asked about: an id, or a file'),
        ...JSON_OPTION,
      })
      .example('$0 why sukhnah', 'what the map, the sources and their disagreements say of a place')
      .example('$0 why combat.terrain', 'a figure of the rules with its basis'),
  handler: async (options) => {
    const { explain } = await import('./run-why.js');
    process.stdout.write(await explain(options));
  },
};
