import { render, useApp, useInput, usePaste } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { keepingScrollback } from './keeping-scrollback.js';
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

/**
 * Draws the app of `store` on the alternate screen, and sends it keys, pasted text and sizes, until it is stopped.
 * Lines that do not change are not written again, and nothing is cleared.
 */
export function runScreen(store: Store, { stdin, stdout: terminal, stderr }: Streams): RunningScreen {
  const stdout = keepingScrollback(terminal);
  const lending: Lending = { lend: null };
  let isOver = false;
  let lent = Promise.resolve();
  const resized = (): void =>
    store.send({ type: 'resize', size: { columns: stdout.columns, rows: stdout.rows } });
  stdout.prependListener('resize', resized);
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
  const ended = instance.waitUntilExit().finally(() => stdout.off('resize', resized));
  return {
    ended,
    stop: () => {
      isOver = true;
      instance.unmount();
    },
    lend: (use) => {
      lent = lent.then(async () => {
        const suspension = isOver ? null : await lending.lend?.();
        if (!suspension) return;
        await use();
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
