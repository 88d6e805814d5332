import { parseCommand } from '../parser/command.js';
import { isFault } from '../parser/fault.js';
import { longDate } from '../report/date.js';
import { dayLines } from '../report/day.js';
import { aided } from '../session/aided.js';
import { answer, toldBy, typistOf } from '../session/answer.js';
import { endDay, type Session } from '../session/session.js';
import { dayReport, isContact, witnessed } from '../session/told.js';
import { asked } from './asked.js';
import { closedAt, closedText } from './closed.js';
import { gameOfStop, type Lesson, type LessonAnswer, type LessonRun } from './lesson.js';
import { isReached, untilText } from './reach.js';
import { shortDay } from './short-day.js';

/** Carries out one typed line of the game that is played towards a stop. Days end at the stop at the latest. */
export function lineOfGame(lesson: Lesson, run: LessonRun, line: string): LessonAnswer {
  const { file } = lesson;
  const no = gameOfStop(file, run.stop);
  const game = lesson.games[no]!;
  const session = run.sessions[no]!;
  const { briefing } = game.setting.scenario;
  const way = `Play on ${untilText(file.stops[run.stop]!, briefing, run.since)}.`;
  if (/^\s*lesson\s*$/i.test(line)) return { run, lines: [`${file.title}. ${way}`], effect: 'none' };
  const word = line.trim().toLowerCase();
  if (word === 'skip' || word === 'next') {
    const lines = [
      `No question and no pause of the lesson is open, so "${word}" does nothing. ${way} "play on" does so at once.`,
    ];
    return { run, lines, effect: 'unread' };
  }
  if (word.startsWith('?')) return asked(lesson, run, line.trim().slice(1));
  if (/^\s*play on\s*$/i.test(line)) return playDays(lesson, run, briefing.turns, false);
  const closed = closedText(file, closedAt(file, run.stop, false), game.setting, session, line);
  if (closed !== null) return { run, lines: [closed], effect: 'none' };
  const command = parseCommand(typistOf(game.setting, session), line);
  if (!isFault(command) && command.type === 'end-day') return playDays(lesson, run, 1, false);
  if (!isFault(command) && command.type === 'wait') {
    return playDays(lesson, run, command.days, command.untilContact);
  }
  if (!isFault(command) && command.type === 'save') {
    return { run, lines: ['A lesson keeps its games by itself: see --saves.'], effect: 'none' };
  }
  const told = answer(game.setting, session, line);
  const effect = told.effect.type === 'quit' || told.effect.type === 'unread' ? told.effect.type : 'none';
  return { run: withSession(run, no, told.session), lines: toldBy(told), effect };
}

/** The run with the session of game `no` put in the place of what it was. */
export function withSession(run: LessonRun, no: number, session: Session): LessonRun {
  return { ...run, sessions: run.sessions.map((other, i) => (i === no ? session : other)) };
}

/** Days of which more than one is asked for are told in short; "reports" has the last of them in full. */
function playDays(lesson: Lesson, run: LessonRun, days: number, untilContact: boolean): LessonAnswer {
  const { file } = lesson;
  const stop = file.stops[run.stop]!;
  const no = gameOfStop(file, run.stop);
  const { setting, aide } = lesson.games[no]!;
  const { briefing } = setting.scenario;
  const isSilent = closedAt(file, run.stop, false).includes('reports');
  const isShort = days > 1 && !untilContact;
  let session = run.sessions[no]!;
  const lines: string[] = [];
  for (let i = 0; i < days && !isReached(stop, briefing, session.state, run.since); i++) {
    session = standing(lesson, no, session);
    if (aide !== null) session = aided(setting, session, aide);
    session = endDay(setting, session);
    const day = session.played.at(-1)!;
    const { side } = session;
    if (isShort) lines.push(...shortDay(setting, day, side));
    else if (!isSilent) lines.push(...dayReport(setting, day, side));
    else lines.push(...dayLines({ briefing, side }, day.after.turn, witnessed(setting, day, side)));
    if (untilContact && isContact(setting, day, [session.side])) break;
  }
  if (!isReached(stop, briefing, session.state, run.since)) {
    lines.push('', `Now ${longDate(briefing.start, session.state.turn + 1)}.`);
  }
  return { run: withSession(run, no, session), lines, effect: 'none' };
}

/** With the lines that the lesson has typed on each day, after those of the class: what may not be given is left. */
function standing({ file, games }: Lesson, no: number, session: Session): Session {
  return (file.games[no]!.standing ?? []).reduce(
    (now, line) => answer(games[no]!.setting, now, line).session,
    session,
  );
}
