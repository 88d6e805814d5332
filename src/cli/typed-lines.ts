import { createInterface } from 'node:readline';

/** A line and, where it comes from a script, its number there. */
export interface TypedLine {
  text: string;
  number: number | null;
}

/** Where lines come from. */
export interface Typing {
  lines: AsyncIterable<TypedLine>;
  /** Whether the reader of the output has not seen the line yet, so that it is to be shown. */
  echoes: boolean;
  /** Asks for the next line, where somebody sits there. */
  prompt(): void;
  /** Lets no further line come. */
  close(): void;
  /** Whether it was ended by Ctrl-C. */
  interrupted(): boolean;
}

/** Comments (`#`), which are passed over wherever lines do not come from a terminal. */
export function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function isEmptyOrComment(line: string): boolean {
  return line.trim() === '' || isComment(line);
}

/**
 * The lines of a script.
 *
 * @param isPassedOver which of them say nothing: comments and empty lines where it is left out
 */
export function scriptLines(text: string, isPassedOver = isEmptyOrComment): Typing {
  let open = true;
  async function* lines(): AsyncGenerator<TypedLine> {
    for (const [i, line] of text.split(/\r?\n/).entries()) {
      if (!open) return;
      if (!isPassedOver(line)) yield { text: line.trim(), number: i + 1 };
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

/**
 * The lines of standard input. On a terminal with a prompt, history and completion by Tab; `plain` leaves out all that
 * moves the cursor, for screen readers.
 *
 * @param isPassedOver which lines of a pipe say nothing: comments and empty lines where it is left out
 */
export function stdinLines(
  plain: boolean,
  completer: (line: string) => [string[], string],
  isPassedOver = isEmptyOrComment,
): Typing {
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const rich = isTerminal && !plain && process.env.TERM !== 'dumb';
  const reader = createInterface({
    input: process.stdin,
    ...(isTerminal ? { output: process.stdout } : {}),
    terminal: rich,
    completer,
    historySize: 200,
    prompt: '> ',
  });
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    reader.close();
  };
  reader.on('SIGINT', interrupt);
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  async function* lines(): AsyncGenerator<TypedLine> {
    for await (const text of reader) {
      if (!isTerminal && isPassedOver(text)) continue;
      yield { text, number: null };
      if (interrupted) return;
    }
  }
  return {
    lines: lines(),
    echoes: !isTerminal,
    prompt: () => {
      if (isTerminal && !interrupted) reader.prompt();
    },
    close: () => reader.close(),
    interrupted: () => interrupted,
  };
}
