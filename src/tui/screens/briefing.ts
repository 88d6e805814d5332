import { answerTo } from '../../session/questions.js';
import type { Session, Setting } from '../../session/session.js';
import { pageOf } from './page.js';
import type { PageScreen } from './screen.js';

/** The opening of a game: content note, situation and aims. */
export function briefingPage(setting: Setting, session: Session): PageScreen {
  return pageOf('Briefing', [
    ...answerTo(setting, session, { type: 'briefing' }),
    '',
    ...answerTo(setting, session, { type: 'objectives' }),
  ]);
}
