import { sentencesOf } from '../parser/words.js';
import { longDate } from '../report/date.js';
import { asked } from './asked.js';
import { closedUntil } from './closed.js';
import { givenBy } from './given.js';
import { gameOfStop, keyOfItem, type Lesson, type LessonAnswer, type LessonRun } from './lesson.js';
import { lineOfGame } from './play.js';
import { isReached, untilText } from './reach.js';
import { isAsking, isReveal, itemLines } from './show.js';

/** A lesson at its beginning, up to the first thing that it waits for. */
export function beginLesson(lesson: Lesson): LessonAnswer {
  const { file, games } = lesson;
  const run: LessonRun = {
    stop: 0,
    item: 0,
    phase: 'playing',
    since: games[gameOfStop(file, 0)]!.session.state.turn,
    sessions: games.map(({ session }) => session),
    given: {},
    shown: {},
  };
  const [least, most] = file.minutes;
  const opening = [
    file.title,
    `For ${file.audience}; about ${least} to ${most} minutes.`,
    file.contentNote,
    'Aims:',
    ...file.aims.map((aim) => `  - ${aim}`),
    '"skip" leaves a question open, "quit" leaves the lesson. A line that begins with "?" asks the program, at any time: "? look", "? help".',
    ...closedUntil(file),
  ];
  return goOn(lesson, run, opening);
}

/** Takes one typed line. Never throws for what is typed. */
export function lessonLine(lesson: Lesson, run: LessonRun, line: string): LessonAnswer {
  if (run.phase === 'over') return { run, lines: ['The lesson is over.'], effect: 'quit' };
  if (run.phase === 'waiting') return lineAtStop(lesson, run, line);
  let told: LessonAnswer = { run, lines: [], effect: 'none' };
  for (const sentence of sentencesOf(line)) {
    const next = lineOfGame(lesson, told.run, sentence);
    const arrived = next.effect === 'none' ? goOn(lesson, next.run, []) : next;
    const more = arrived === next ? [] : arrived.lines;
    told = { ...arrived, lines: [...told.lines, ...next.lines, ...more] };
    if (told.effect !== 'none' || told.run.phase !== 'playing') break;
  }
  return told;
}

/** A line while a stop is open: an answer, a question to the program, or leaving. */
function lineAtStop(lesson: Lesson, run: LessonRun, line: string): LessonAnswer {
  const item = lesson.file.stops[run.stop]!.items[run.item]!;
  const word = line.trim().toLowerCase();
  if (word === 'quit') return { run, lines: [], effect: 'quit' };
  if (word.startsWith('?')) return asked(lesson, run, line.trim().slice(1));
  const next = { ...run, item: run.item + 1 };
  if (!isAsking(item)) {
    if (word === '' || word === 'next') return goOn(lesson, next, []);
    const lines = ['This is a pause, which takes no answer: Enter or "next" goes on.'];
    return { run, lines, effect: 'unread' };
  }
  if (word === 'next') {
    const lines = ['"next" ends a pause; here a question is open: answer it, or "skip" leaves it open.'];
    return { run, lines, effect: 'unread' };
  }
  if (word === 'skip') return goOn(lesson, next, ['Left open.']);
  if (word === '') return { run, lines: itemLines(lesson, run, item), effect: 'none' };
  const given = givenBy(item, line);
  if ('wrong' in given) return { run, lines: [given.wrong], effect: 'unread' };
  return goOn(lesson, { ...next, given: { ...run.given, [item.id]: given } }, []);
}

/** Shows what comes next, up to the first thing that waits for somebody: an answer, days to be played, or the end. */
function goOn(lesson: Lesson, before: LessonRun, said: readonly string[]): LessonAnswer {
  const { file, games } = lesson;
  const lines = [...said];
  let run = before;
  for (;;) {
    const stop = file.stops[run.stop];
    if (stop === undefined) {
      return { run: { ...run, phase: 'over' }, lines: [...lines, '', 'The lesson is over.'], effect: 'none' };
    }
    const no = gameOfStop(file, run.stop);
    const { briefing } = games[no]!.setting.scenario;
    const { state } = run.sessions[no]!;
    if (run.phase === 'playing') {
      if (!isReached(stop, briefing, state, run.since)) {
        // A day was played, and the stop is still ahead: what that day brought has been told.
        if (before.phase === 'playing' && before.stop === run.stop && said.length === 0) {
          return { run, lines, effect: 'none' };
        }
        lines.push('', ...playText(lesson, run));
        return { run, lines, effect: 'none' };
      }
      run = { ...run, phase: 'waiting', item: 0 };
      lines.push('', `== ${stop.title} ==`);
    }
    const item = stop.items[run.item];
    if (item === undefined) {
      const next = file.stops[run.stop + 1] === undefined ? no : gameOfStop(file, run.stop + 1);
      const since = run.sessions[next]!.state.turn;
      run = { ...run, stop: run.stop + 1, item: 0, phase: 'playing', since };
      continue;
    }
    const shown = itemLines(lesson, run, item);
    lines.push('', ...shown);
    if (isReveal(item)) run = { ...run, shown: { ...run.shown, [keyOfItem(run.stop, run.item)]: shown } };
    if (isAsking(item) || item.type === 'pause') return { run, lines, effect: 'none' };
    run = { ...run, item: run.item + 1 };
  }
}

/** What is to be played now, and how. */
function playText({ file, games }: Lesson, run: LessonRun): string[] {
  const no = gameOfStop(file, run.stop);
  const { name } = file.games[no]!;
  const { setting, aide } = games[no]!;
  const { briefing } = setting.scenario;
  const session = run.sessions[no]!;
  const side = briefing.sides[session.side]!.name;
  return [
    `Game: ${name}. You order for ${side}. It is ${longDate(briefing.start, session.state.turn + 1)}. Play on ${untilText(file.stops[run.stop]!, briefing, run.since)}.`,
    aide === null
      ? 'Type orders in words and "end day"; "play on" lets the days pass up to there; "help" lists the words.'
      : 'The staff of your side orders whatever you leave without orders. "play on" plays up to there, "end day" one day; orders of your own go before those of the staff; "help" lists the words.',
  ];
}
