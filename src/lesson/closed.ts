import { verbIn } from '../parser/command.js';
import { isFault } from '../parser/fault.js';
import type { LessonFile } from '../scenario/lesson-file.js';
import { typistOf } from '../session/answer.js';
import type { Session, Setting } from '../session/session.js';

/** The verbs that are closed while stop `no` is played towards or open. */
export function closedAt({ hidden, stops }: LessonFile, no: number, isOpen: boolean): string[] {
  const opened = stops.slice(0, isOpen ? no + 1 : no).flatMap(({ opens = [] }) => opens);
  return hidden.filter((verb) => !opened.includes(verb));
}

/** What is said of a typed line whose verb is closed; null for any other. */
export function closedText(
  file: LessonFile,
  closed: readonly string[],
  setting: Setting,
  session: Session,
  line: string,
): string | null {
  const found = verbIn(typistOf(setting, session), line);
  if (isFault(found) || !closed.includes(found.verb.name)) return null;
  const stop = file.stops.find(({ opens = [] }) => opens.some((verb) => verb === found.verb.name));
  const until = stop === undefined ? 'in this lesson' : `until the stop "${stop.title}"`;
  return `"${found.verb.name}" is closed ${until}.`;
}
