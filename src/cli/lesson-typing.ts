import { isComment, scriptLines, stdinLines, type Typing } from './typed-lines.js';

/**
 * The lines of a class: from a script, a pipe or a terminal. Comments (`#`) are passed over, while an empty line is one:
 * it ends a pause.
 *
 * @param script its text; null for standard input
 */
export function lessonTyping(script: string | null, plain: boolean): Typing {
  // What ends the last line of a script begins no other.
  if (script !== null) return scriptLines(script.replace(/\r?\n$/, ''), isComment);
  return stdinLines(plain, (line) => [[], line], isComment);
}
