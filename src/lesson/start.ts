import { SIDES } from '../engine/model/side.js';
import type { LessonGameEntry } from '../scenario/lesson-file.js';
import { aided } from '../session/aided.js';
import { answer } from '../session/answer.js';
import { endDay, type Opponent, type Session, type Setting } from '../session/session.js';
import { turnOf } from '../text/calendar.js';

/** A line of a start that could not be carried out. */
export interface Refused {
  /** Such as `start.orders[0][2]`. */
  path: string;
  line: string;
  /** What the program said to it. */
  said: string;
}

/**
 * The session where a lesson takes the game up: after the days of its start, played by typed lines or by programs.
 *
 * @param staff plays the sides of a start that runs to a date
 */
export function startedGame(
  setting: Setting,
  session: Session,
  { start, standing = [] }: LessonGameEntry,
  aide: Opponent | null,
  staff: Opponent,
): { session: Session; refused: Refused[] } {
  if (start === undefined || 'save' in start) return { session, refused: [] };
  if ('until' in start) {
    const turns = turnOf(setting.scenario.briefing.start, start.until) - 1;
    const played = {
      ...setting,
      opponents: SIDES.map((no) => setting.opponents[no] ?? staff) as [Opponent, Opponent],
    };
    let now = session;
    while (now.state.turn < turns && !now.state.outcome) now = { ...endDay(played, now), side: session.side };
    return { session: now, refused: [] };
  }
  const refused: Refused[] = [];
  let now = session;
  for (const [day, lines] of start.orders.entries()) {
    if (now.state.outcome) break;
    for (const [i, line] of lines.entries()) {
      const told = answer(setting, now, line);
      const isGiven = told.effect.type === 'none' && told.session.history !== now.history;
      if (!isGiven) refused.push({ path: `start.orders[${day}][${i}]`, line, said: told.lines.join(' ') });
      now = told.session;
    }
    for (const line of standing) now = answer(setting, now, line).session;
    now = endDay(setting, aide === null ? now : aided(setting, now, aide));
  }
  return { session: now, refused };
}
