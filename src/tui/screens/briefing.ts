import { briefingLines } from '../../report/briefing.js';
import { answerTo } from '../../session/questions.js';
import type { Session, Setting } from '../../session/session.js';
import { pageOf } from './page-of.js';
import type { PageScreen } from './screen.js';

/** The opening of a game: content note, situation, and the aims of the side at the keyboard. */
export function briefingPage(setting: Setting, session: Session): PageScreen {
  const { scenario, shelf } = setting;
  return pageOf('Briefing', [
    ...briefingLines(scenario.briefing, shelf, [session.side]),
    '',
    ...answerTo(setting, session, { type: 'objectives' }),
  ]);
}
