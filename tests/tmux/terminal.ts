import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether there is a tmux to run terminals in. */
export const HAS_TMUX = spawnSync('tmux', ['-V']).status === 0;

/** A shell in a real terminal, with somebody at its keyboard. */
export interface Terminal {
  /** Presses keys by their names in tmux: "Enter", "C-c", "x". */
  keys(...names: string[]): void;
  /** Types words, character by character. */
  type(words: string): void;
  /** What stands on the screen, without blanks at the ends of rows. */
  screen(): string;
  /** What stands on the screen as soon as it fits `what` and keeps still; throws with the screen where that takes too long. */
  until(what: string | RegExp | ((screen: string) => boolean)): Promise<string>;
  resize(columns: number, rows: number): Promise<void>;
  /** A format of tmux, such as "#{alternate_on}". */
  ask(format: string): string;
  /** The program in the foreground, by its process id. */
  program(): number;
  close(): void;
}

/** Milliseconds that the slowest answer may take, and between two looks at the screen. */
const PATIENCE = 15_000;
const LOOK = 20;

/** A shell in a terminal of its own. Its prompt is "$ ", and variables of the tests and of colour are not set in it. */
export async function openTerminal(columns = 80, rows = 24): Promise<Terminal> {
  const socket = `sukhnah-${process.pid}-${randomBytes(4).toString('hex')}`;
  const tmux = (...words: string[]): string =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...words], {
      encoding: 'utf8',
      env: environment(),
      stdio: 'pipe',
    });
  tmux(
    ...['new-session', '-d', '-s', 'play', '-x', `${columns}`, '-y', `${rows}`],
    ...['bash', '--norc', '--noprofile'],
    ...[';', 'set', '-s', 'escape-time', '0'],
  );
  const screen = (): string => tmux('capture-pane', '-p', '-t', 'play').replace(/ +$/gm, '');
  const terminal: Terminal = {
    keys: (...names) => void tmux('send-keys', '-t', 'play', ...names),
    type: (words) => void tmux('send-keys', '-t', 'play', '-l', words),
    screen,
    until: async (what) => {
      const fits = (text: string) =>
        typeof what === 'string'
          ? text.includes(what)
          : what instanceof RegExp
            ? what.test(text)
            : what(text);
      let before = '';
      for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(LOOK)) {
        const text = screen();
        // Seen twice: a frame that is being drawn is none.
        if (text === before && fits(text)) return text;
        before = text;
      }
      throw new Error(`the terminal never showed ${what}, but:\n${screen()}`);
    },
    resize: async (width, height) => {
      tmux('resize-window', '-t', 'play', '-x', `${width}`, '-y', `${height}`);
    },
    ask: (format) => tmux('display-message', '-p', '-t', 'play', format).trim(),
    program: () => {
      const shell = terminal.ask('#{pane_pid}');
      return Number(execFileSync('ps', ['-o', 'pid=', '--ppid', shell], { encoding: 'utf8' }).trim());
    },
    // Once more does no harm.
    close: () => void spawnSync('tmux', ['-L', socket, 'kill-server']),
  };
  await terminal.until('$');
  return terminal;
}

/** A plain UTF-8 terminal: nothing that asks for colours, words, or a machine at the keyboard. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return {
    PATH,
    HOME,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
    PS1: '$ ',
    SHELL: '/bin/sh',
  };
}
