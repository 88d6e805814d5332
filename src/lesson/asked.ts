import { parseCommand, type Topic } from '../parser/command.js';
import { isFault } from '../parser/fault.js';
import type { Dossier } from '../report/dossier.js';
import { answer, toldBy, typistOf } from '../session/answer.js';
import { whyLines } from '../session/questions.js';
import type { Session, Setting } from '../session/session.js';
import { closedAt, closedText } from './closed.js';
import { gameOfStop, type Lesson, type LessonAnswer, type LessonRun } from './lesson.js';
import { allSaidLines } from './record-lines.js';

/** What the program answers to a line after "?": questions alone, and none that is closed. */
export function asked(lesson: Lesson, run: LessonRun, line: string): LessonAnswer {
  const { file } = lesson;
  const no = gameOfStop(file, run.stop);
  const { setting, dossier } = lesson.games[no]!;
  const session = run.sessions[no]!;
  const isOpen = run.phase === 'waiting';
  const command = parseCommand(typistOf(setting, session), line);
  if (!isFault(command) && CHANGING.has(command.type)) {
    const when = isOpen ? 'While a stop is open' : 'After "?"';
    return { run, lines: [`${when} the program can only be asked.`], effect: 'none' };
  }
  const closed = closedText(file, closedAt(file, run.stop, isOpen), setting, session, line);
  if (closed !== null) return { run, lines: [closed], effect: 'none' };
  // A lesson that has closed "why" and opens it at a stop opens all that is recorded, whatever the day of its game.
  if (isOpen && file.hidden.includes('why') && !isFault(command) && command.type === 'why') {
    return { run, lines: recordLines(setting, dossier, session, command.topic), effect: 'none' };
  }
  const told = answer(setting, session, line);
  return { run, lines: toldBy(told), effect: told.effect.type === 'unread' ? 'unread' : 'none' };
}

/** Later than anything that is recorded. */
const ALWAYS = '9999-12-31';

/** Where something comes from with all that is recorded; of a place every claim, and not the latest alone. */
function recordLines(setting: Setting, dossier: Dossier, session: Session, topic: Topic): string[] {
  if (topic.type !== 'thing' || topic.thing.kind !== 'place')
    return whyLines(setting, session, topic, ALWAYS);
  const { scenario, shelf } = setting;
  const { id } = scenario.briefing.places[topic.thing.no]!;
  const { claims } = shelf.library;
  const others = claims.filter(({ places }) => !places.includes(id));
  const without = { ...setting, shelf: { ...shelf, library: { ...shelf.library, claims: others } } };
  return [...whyLines(without, session, topic, ALWAYS), ...allSaidLines(dossier, id)];
}

/** Commands that do more than ask. */
const CHANGING: ReadonlySet<string> = new Set([
  'orders',
  'corridor',
  'undo',
  'redo',
  'end-day',
  'wait',
  'take-side',
  'save',
  'guide',
  'quit',
]);
