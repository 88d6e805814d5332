import { verbIn } from '../parser/command.js';
import { isFault } from '../parser/fault.js';
import { listed } from '../report/number.js';
import type { LessonFile } from '../scenario/lesson-file.js';
import { typistOf } from '../session/answer.js';
import type { Session, Setting } from '../session/session.js';

/** The verbs that are closed while stop `no` is played towards or open. */
export function closedAt({ hidden, stops }: LessonFile, no: number, isOpen: boolean): string[] {
  const opened = stops.slice(0, isOpen ? no + 1 : no).flatMap(({ opens = [] }) => opens);
  return hidden.filter((verb) => !opened.includes(verb));
}

/** Which verbs are closed at the beginning, and until when; nothing where none is. */
export function closedUntil(file: LessonFile): string[] {
  const verbs = closedAt(file, 0, true);
  if (verbs.length === 0) return [];
  const ends = [...new Set(verbs.map((verb) => untilStop(file, verb)))];
  const parts = ends.map((end) => {
    const own = verbs.filter((verb) => untilStop(file, verb) === end);
    return `${listed(own.map((verb) => `"${verb}"`))} ${end}`;
  });
  return [`Closed: ${parts.join('; ')}.`];
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
  return `"${found.verb.name}" is closed ${untilStop(file, found.verb.name)}.`;
}

function untilStop({ stops }: LessonFile, verb: string): string {
  const stop = stops.find(({ opens = [] }) => opens.some((other) => other === verb));
  return stop === undefined ? 'in this lesson' : `until the stop "${stop.title}"`;
}
