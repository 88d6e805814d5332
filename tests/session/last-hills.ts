import { PLAYERS } from '../../src/ai/register.js';
import { openScenario } from '../../src/cli/scenarios.js';
import { settingFor } from '../../src/cli/setting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { wrapped } from '../../src/report/wrap.js';
import { answer, toldBy } from '../../src/session/answer.js';
import { newSession, type Session, type Setting } from '../../src/session/session.js';
import { rootOf } from '../../src/sim/seed.js';

const loaded = await openScenario('last-hills');

/** The last hills, with a person for the government and the staff against him; or two persons. */
export function lastHills(
  persons: 'one' | 'both' = 'one',
  opponent = 'staff',
): { setting: Setting; session: Session } {
  const setting = settingFor(loaded, [null, persons === 'both' ? null : PLAYERS[opponent]!]);
  return { setting, session: newSession(setting, newGame(loaded.scenario, rootOf('1'), 'best')) };
}

/** The session after some typed lines, and what was answered to the last, in wrapped lines. */
export function typed(
  { setting, session }: { setting: Setting; session: Session },
  ...lines: string[]
): { setting: Setting; session: Session; text: string } {
  let now = session;
  let text = '';
  for (const line of lines) {
    const told = answer(setting, now, line);
    now = told.session;
    text = wrapped(toldBy(told)).join('\n');
  }
  return { setting, session: now, text };
}
