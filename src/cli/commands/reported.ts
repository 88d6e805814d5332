import type { CommandModule } from 'yargs';
import type { Theme } from '../../tui/look.js';
import { JSON_OPTION, LOOK_OPTIONS, single } from '../options.js';

/** The options of `reported`. */
export interface ReportedOptions {
  date: string | undefined;
  place: string | undefined;
  outlet: string | undefined;
  from: string | undefined;
  until: string | undefined;
  plain: boolean;
  ascii: boolean | undefined;
  theme: Theme | undefined;
  json: boolean;
}

/** `sukhnah-sim reported`: the campaign as it was reported, on the full screen, as text or as JSON. */
export const reportedCommand: CommandModule<object, ReportedOptions> = {
  command: 'reported',
  describe:
    'The campaign as it was reported in 2017, day by day: who said what, and how sure it is. Claims stand on the day that they are about; who holds a place goes by what could be read that evening, with --outlet by what it said of the days up to then',
  builder: (yargs) =>
    yargs
      .options({
        date: single(
          'date',
          undefined,
          'one day, written 2017-08-06: who holds a place goes by what could be read that evening',
        ),
        place: single('place', undefined, 'all that was said of one place: its id or name'),
        outlet: single('outlet', undefined, 'one outlet alone: the id of a source, or words of a name'),
        from: single('from', undefined, 'leave out what is about earlier days'),
        until: single('until', undefined, 'leave out what is about later days'),
        plain: { type: 'boolean', default: false, describe: 'as text, also on a terminal' },
        ...LOOK_OPTIONS,
        ...JSON_OPTION,
      })
      .example('$0 reported --date 2017-08-06 --outlet P1', 'what readers of P1 were told by that day')
      .example('$0 reported --place sukhnah --plain', 'everything that was said of one place'),
  handler: async (options) => {
    const { showReported } = await import('./run-reported.js');
    process.exitCode = await showReported(options);
  },
};
