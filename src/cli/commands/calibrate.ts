import type { CommandModule } from 'yargs';
import { JSON_OPTION, SCENARIO, single, WORKERS_OPTION } from '../options.js';
import { untilSignal } from '../until-signal.js';

/** The options of `calibrate`. */
export interface CalibrateOptions {
  scenario: string;
  games: string;
  seed: string;
  workers: string | undefined;
  json: boolean;
}

/** `sukhnah-sim calibrate`: scores the dates of many games against the reported ones. */
export const calibrateCommand: CommandModule<object, CalibrateOptions> = {
  command: 'calibrate [scenario]',
  describe: 'Score the dates of many games against the reported dates',
  builder: (yargs) =>
    yargs
      .positional('scenario', { ...SCENARIO, demandOption: false, default: 'road-to-deir-ezzor' })
      .options({
        games: single('games', '200', 'how many games, staff against staff in drawn worlds'),
        seed: single('seed', '1', 'of the first game'),
        ...WORKERS_OPTION,
        ...JSON_OPTION,
      })
      .example('$0 calibrate --games 1000', 'how far the model is off, beside three naive forecasts'),
  handler: async (options) => {
    const { runCalibrate } = await import('./run-calibrate.js');
    await untilSignal((isStopped) => runCalibrate(options, process.stderr, isStopped));
  },
};
