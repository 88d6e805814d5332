import { setTimeout as pause } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import { Terminal } from '@xterm/headless';

/** The program in a pseudo-terminal: what it writes, byte for byte, and what a terminal makes of it. */
export interface PseudoTerminal {
  send(text: string | Buffer): void;
  /** All that was written until now. */
  written(): string;
  screen(): string;
  until(what: string | RegExp): Promise<string>;
  /** Stops reading what the program writes, and begins again. */
  pause(): void;
  resume(): void;
  resize(columns: number, rows: number): void;
  /** The process id of the program. */
  program: number;
  /** Settles with the exit code when the program has ended. */
  ended: Promise<number>;
  kill(): void;
}

/** Milliseconds that the slowest answer may take, and between two looks at the screen. */
const PATIENCE = 15_000;
const LOOK = 10;

/** Runs the program as it is built with these words, without a shell, and with these variables besides. */
export function runInPseudoTerminal(
  words: readonly string[],
  {
    columns = 120,
    rows = 40,
    env = {},
  }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): PseudoTerminal {
  const { PATH = '', HOME = '' } = process.env;
  const program = spawn('node', ['dist/bin.js', ...words], {
    cols: columns,
    rows,
    env: { PATH, HOME, LANG: 'C.UTF-8', TERM: 'xterm-256color', ...env },
  });
  const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true });
  let written = '';
  let hasEnded = false;
  program.onExit(() => {
    hasEnded = true;
  });
  program.onData((text) => {
    written += text;
    terminal.write(text);
  });
  const screen = (): string =>
    Array.from({ length: terminal.rows }, (_, no) =>
      terminal.buffer.active
        .getLine(terminal.buffer.active.viewportY + no)
        ?.translateToString(true, 0, terminal.cols)
        .trimEnd(),
    ).join('\n');
  return {
    // Bytes are written as they are, though the types leave it out.
    send: (text) => program.write(text as string),
    written: () => written,
    screen,
    until: async (what) => {
      let before = '';
      for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(LOOK)) {
        const text = screen();
        const fits = typeof what === 'string' ? text.includes(what) : what.test(text);
        // Seen twice: a frame that is being drawn is none.
        if (fits && text === before) return text;
        if (hasEnded) break;
        before = text;
      }
      throw new Error(`the terminal never showed ${what}, but:\n${screen()}`);
    },
    pause: () => program.pause(),
    resume: () => program.resume(),
    resize: (width, height) => {
      terminal.resize(width, height);
      program.resize(width, height);
    },
    program: program.pid,
    ended: new Promise((resolve) => program.onExit(({ exitCode }) => resolve(exitCode))),
    kill: () => program.kill('SIGKILL'),
  };
}
