import { EventEmitter } from 'node:events';
import headless from '@xterm/headless';
import { runScreen, type Streams } from '../../../src/tui/ink/run-screen.js';
import type { Store } from '../../../src/tui/ink/store.js';
import type { Key } from '../../../src/tui/key.js';
import type { Size } from '../../../src/tui/row.js';
import { keyboard } from './keyboard.js';

/** How a cell looks: its colours and whether it is bold, dim, underlined or reversed; "-" for plain. */
export type Style = string;

/** What can be seen on a terminal. */
export interface Seen {
  /** A line each, without blanks at its end. */
  text: string;
  /** By row, for each cell. */
  styles: Style[][];
}

/** The full screen, drawn by Ink on a terminal that runs in this process. */
export interface Terminal {
  seen(): Seen;
  /** Waits until `isSo`, and fails with what is to be seen when it does not come. */
  until(isSo: (seen: Seen) => boolean): Promise<void>;
  /** Presses keys as a terminal sends them. */
  keys(...names: readonly Key[]): void;
  /** Hands over bytes as they come. */
  bytes(data: string): void;
  resize(size: Size): void;
  /** All that was written, oldest first. */
  written(): readonly string[];
  isOnAlternateScreen(): boolean;
  /** Ends the screen and waits until the terminal has its own again. */
  stop(): Promise<void>;
}

/** How long something may take before a test gives up waiting, in milliseconds. */
const PATIENCE = 10_000;

/** Draws the app of `store` on a terminal as large as it says. */
export function onTerminal(store: Store): Terminal {
  const { columns, rows } = store.now().size;
  const { terminal, isIdle, written, streams, bytes } = streamsFor({ columns, rows });
  const screen = runScreen(store, streams);
  const seen = () => seenOn(terminal);
  return {
    seen,
    until: async (isSo) => {
      const start = Date.now();
      while (!isIdle() || !isSo(seen())) {
        if (Date.now() - start > PATIENCE) throw new Error(`This did not come. Seen:\n${seen().text}`);
        await new Promise((go) => setTimeout(go, 2));
      }
    },
    keys: (...names) => {
      for (const name of names) bytes(SENT[name] ?? name);
    },
    bytes,
    resize: ({ columns: wide, rows: high }) => {
      terminal.resize(wide, high);
      streams.stdout.emit('resize');
    },
    written: () => written,
    isOnAlternateScreen: () => terminal.buffer.active.type === 'alternate',
    stop: async () => {
      screen.stop();
      await screen.ended;
      terminal.dispose();
    },
  };
}

/** Rows of text, with control sequences in them, as a terminal without anything on it shows them. */
export async function shownPlainly(lines: readonly string[], size: Size): Promise<Seen> {
  const terminal = new headless.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true });
  await new Promise<void>((drawn) => terminal.write(lines.join('\r\n'), drawn));
  const seen = seenOn(terminal);
  terminal.dispose();
  return seen;
}

/** What terminals send for keys that are no characters (xterm control sequences, "PC-Style Function Keys"). */
const SENT: Readonly<Record<Key, string>> = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  'shift+tab': '\u001b[Z',
  'shift+up': '\u001b[1;2A',
  'shift+down': '\u001b[1;2B',
  'shift+right': '\u001b[1;2C',
  'shift+left': '\u001b[1;2D',
  enter: '\r',
  tab: '\t',
  space: ' ',
  escape: '\u001b',
  backspace: '\u007f',
};

type Emulator = InstanceType<typeof headless.Terminal>;

interface Wired {
  terminal: Emulator;
  isIdle(): boolean;
  written: string[];
  streams: Streams;
  bytes(data: string): void;
}

function streamsFor({ columns, rows }: Size): Wired {
  const terminal = new headless.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    convertEol: true,
    scrollback: 0,
  });
  const written: string[] = [];
  let pending = 0;
  const stdout = Object.assign(new EventEmitter(), {
    isTTY: true,
    writable: true,
    write: (data: string, done?: () => void) => {
      pending++;
      written.push(data);
      terminal.write(data, () => {
        pending--;
        done?.();
      });
      return true;
    },
  });
  Object.defineProperties(stdout, {
    columns: { get: () => terminal.cols },
    rows: { get: () => terminal.rows },
  });
  const waiting: string[] = [];
  const stdin = keyboard(() => waiting.shift() ?? null);
  return {
    terminal,
    written,
    isIdle: () => pending === 0,
    // The driver uses no more of the streams than there is here; they need not be real ones.
    streams: { stdin, stdout, stderr: stdout } as unknown as Streams,
    bytes: (data) => {
      waiting.push(data);
      stdin.emit('readable');
    },
  };
}

function seenOn(terminal: Emulator): Seen {
  const { active } = terminal.buffer;
  const numbers = Array.from({ length: terminal.rows }, (_, no) => active.viewportY + no);
  return {
    // Lines may be longer than the terminal is wide: what was cut off when it shrank lies there still, unseen.
    text: numbers
      .map((no) => active.getLine(no)?.translateToString(true, 0, terminal.cols).trimEnd() ?? '')
      .join('\n'),
    styles: numbers.map((no) =>
      Array.from({ length: terminal.cols }, (_, column) => styleOf(active.getLine(no)?.getCell(column))),
    ),
  };
}

type Cell = ReturnType<NonNullable<ReturnType<Emulator['buffer']['active']['getLine']>>['getCell']>;

/** Such as "33b", "231/25b" and "r": foreground, ground, and bold, dim, underlined, reversed. */
function styleOf(cell: Cell): Style {
  if (!cell) return '-';
  const front = cell.isFgDefault() ? '' : String(cell.getFgColor());
  const ground = cell.isBgDefault() ? '' : `/${cell.getBgColor()}`;
  const marks = [
    cell.isBold() ? 'b' : '',
    cell.isDim() ? 'd' : '',
    cell.isUnderline() ? 'u' : '',
    cell.isInverse() ? 'r' : '',
  ];
  return `${front}${ground}${marks.join('')}` || '-';
}
