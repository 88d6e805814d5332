import type { CommandModule } from 'yargs';
import { JSON_OPTION, SCENARIO, single, WORKERS_OPTION } from '../options.js';
import { untilSignal } from '../until-signal.js';

/** The options of `sensitivity`. */
export interface SensitivityOptions {
  scenario: string;
  place: string | undefined;
  games: string;
  seed: string;
  workers: string | undefined;
  json: boolean;
}

/** `sukhnah-sim sensitivity`: which assumed figures matter for the day on which a place falls. */
export const sensitivityCommand: CommandModule<object, SensitivityOptions> = {
  command: 'sensitivity <scenario>',
  describe: 'Show which figures matter for the day on which a place falls',
  builder: (yargs) =>
    yargs
      .positional('scenario', SCENARIO)
      .options({
        place: single(
          'place',
          undefined,
          'the id of the place; Sukhnah, or the first one to be taken, unless said',
        ),
        games: single('games', '40', 'how many games for each value of a figure, staff against staff'),
        seed: single('seed', '1', 'of the first game; each value is played on the same seeds'),
        ...WORKERS_OPTION,
        ...JSON_OPTION,
      })
      .example('$0 sensitivity last-hills --games 100', 'what the assumptions do to the day'),
  handler: async (options) => {
    const { runSensitivity } = await import('./run-sensitivity.js');
    await untilSignal((isStopped) => runSensitivity(options, process.stderr, isStopped));
  },
};
