import { createInterface } from 'node:readline';
import { stdinLines, type TypedLine, type Typing } from './typed-lines.js';

/**
 * The lines of a class: from a script, a pipe or a terminal. Comments (`#`) are passed over, while an empty line is one:
 * it ends a pause.
 *
 * @param script its text; null for standard input
 */
export function lessonTyping(script: string | null, plain: boolean): Typing {
  if (script !== null) return scripted(script);
  if (process.stdin.isTTY && process.stdout.isTTY) return stdinLines(plain, (line) => [[], line]);
  return piped();
}

function scripted(text: string): Typing {
  let open = true;
  async function* lines(): AsyncGenerator<TypedLine> {
    // What ends the last line begins no other.
    for (const [i, line] of text
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .entries()) {
      if (!open) return;
      if (!isComment(line)) yield { text: line.trim(), number: i + 1 };
    }
  }
  return {
    lines: lines(),
    echoes: true,
    prompt: () => {},
    close: () => {
      open = false;
    },
    interrupted: () => false,
  };
}

function piped(): Typing {
  const reader = createInterface({ input: process.stdin, terminal: false });
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    reader.close();
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  async function* lines(): AsyncGenerator<TypedLine> {
    for await (const text of reader) {
      if (!isComment(text)) yield { text: text.trim(), number: null };
      if (interrupted) return;
    }
  }
  return {
    lines: lines(),
    echoes: true,
    prompt: () => {},
    close: () => reader.close(),
    interrupted: () => interrupted,
  };
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}
