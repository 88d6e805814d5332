import { render, useApp, useInput, usePaste } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { carefulStream } from './careful-stream.js';
import { keysOf } from './keys-of.js';
import { Screen } from './screen.js';
import type { Store } from './store.js';

/** Where the screen is drawn and keys come from: terminals. */
export interface Streams {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** A screen that runs. */
export interface RunningScreen {
  /** Settles when the terminal is as it was before; rejects where the drawing failed. */
  ended: Promise<unknown>;
  /** Gives the terminal back for good. */
  stop(): void;
  /** Gives the terminal back while `use` runs, then draws all anew; several who ask are served one by one. */
  lend(use: () => Promise<void>): Promise<void>;
}

/** Frames a second at most: a key shows at once, only repeated keys wait for the next frame. */
const MOST_FRAMES = 60;

/** To the alternate screen, with the cursor kept (xterm control sequences, private mode 1049). */
const ALTERNATE_SCREEN = '\u001b[?1049h';

/**
 * Draws the app of `store` on the alternate screen, and sends it keys, pasted text and sizes, until it is stopped.
 * Lines that do not change are not written again, and nothing is cleared.
 */
export function runScreen(store: Store, { stdin, stdout: terminal, stderr }: Streams): RunningScreen {
  const stdout = carefulStream(terminal);
  const lending: Lending = { lend: null };
  let isOver = false;
  let isLent = false;
  let lent = Promise.resolve();
  const known = terminal.listeners('resize');
  const instance = render(<Root store={store} lending={lending} />, {
    stdin,
    stdout,
    stderr,
    interactive: true,
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    patchConsole: false,
    isScreenReaderEnabled: false,
    maxFps: MOST_FRAMES,
  });
  // Ink would draw the old frame once more on a terminal of another size, and lose count of its rows: it is told when the
  // frame for the new size stands.
  const ofInk = terminal.listeners('resize').filter((listener) => !known.includes(listener));
  // What listens to sizes takes nothing and gives nothing.
  for (const listener of ofInk) terminal.off('resize', listener as () => void);
  const resized = (): void => {
    store.send({ type: 'resize', size: { columns: stdout.columns, rows: stdout.rows } });
    setTimeout(() => {
      if (!isOver) for (const listener of ofInk) listener();
    }, 0);
  };
  terminal.on('resize', resized);
  const ended = instance.waitUntilExit().finally(() => terminal.off('resize', resized));
  return {
    ended,
    stop: () => {
      isOver = true;
      // Ink leaves the alternate screen once more: without this the cursor would go back to where it was at first.
      if (isLent) terminal.write(ALTERNATE_SCREEN);
      instance.unmount();
    },
    lend: (use) => {
      lent = lent.then(async () => {
        const suspension = isOver ? null : await lending.lend?.();
        if (!suspension) return;
        isLent = true;
        await use();
        isLent = false;
        // Who has left meanwhile has the terminal for good.
        if (!isOver) await suspension.resume();
      });
      return lent;
    },
  };
}

/** The way from the shell to what only a component can ask Ink for. */
interface Lending {
  lend: (() => Promise<{ resume: () => Promise<void> }>) | null;
}

function Root({ store, lending }: { store: Store; lending: Lending }) {
  const app = useSyncExternalStore(store.watch, store.now);
  const { suspendTerminal } = useApp();
  useEffect(() => {
    lending.lend = () => suspendTerminal();
  }, [lending, suspendTerminal]);
  useInput((input, flags) => {
    for (const key of keysOf(input, flags)) store.send({ type: 'key', key });
  });
  usePaste((text) => store.send({ type: 'paste', text }));
  return <Screen app={app} />;
}
