import { reportedDays, reportedOn } from '../../report/reported.js';
import { wrapped } from '../../report/wrap.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { openCampaign } from '../campaign.js';
import { wantsFullScreen } from '../full-screen/wanted.js';
import { formatJson, forTerminal } from '../text.js';
import type { ReportedOptions } from './reported.js';
import { type ReportedAsked, reportedAsked } from './reported-asked.js';
import { reportedRecord } from './reported-record.js';
import { reportedText } from './reported-text.js';

/**
 * Shows the campaign as it was reported: on the full screen where there is one and no list is asked for, else on stdout.
 *
 * @returns the exit code
 * @throws {UsageError} where an option is wrong
 */
export async function showReported(options: ReportedOptions): Promise<number> {
  const campaign = await openCampaign();
  const asked = reportedAsked(campaign.library, options);
  const { plain, json } = options;
  const isList = asked.outlets !== null || asked.from !== null || asked.until !== null;
  if (!json && !isList && wantsFullScreen({ plain, script: undefined })) {
    return onFullScreen(campaign, asked, options);
  }
  const text = json
    ? formatJson(reportedRecord(campaign.library, asked))
    : `${forTerminal(wrapped(reportedText(campaign.library, asked)).join('\n'))}\n`;
  process.stdout.write(text);
  return 0;
}

async function onFullScreen(
  { library, scenario }: LoadedScenario,
  { date, place }: ReportedAsked,
  options: ReportedOptions,
): Promise<number> {
  const { runFullScreen } = await import('../full-screen/run-full-screen.js');
  const { savesFolder } = await import('../saves.js');
  const days = reportedDays(library, 'read');
  const no = library.places.findIndex(({ id }) => id === place);
  const at = reportedOn(days, date ?? scenario.briefing.start);
  const shown = { type: 'reported', dossier: library, days, at, place: no < 0 ? null : no } as const;
  return runFullScreen(null, savesFolder(undefined), options, [shown]);
}
