import type { RunningScreen } from '../../tui/ink/run-screen.js';
import type { Store } from '../../tui/ink/store.js';
import type { Shell } from './perform.js';
import { stopUntilContinued } from './stop-until-continued.js';

/** Who sees to it that the terminal is given back. */
export interface Guard {
  /** The exit code with which somebody left. */
  code(): number;
  /** Whether there is no terminal any more to say something on. */
  isLost(): boolean;
  /** Ends the watch, and restores the title of the window. Throws the error that nobody caught, where there was one. */
  release(): void;
}

/** Signals that end the program, with the exit codes that a shell gives for them. */
const ENDING = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The title of the window: kept on the stack of the terminal, set, and taken back (xterm control sequences, 22 and 23 t). */
const TITLE = { set: '\u001b[22;0t\u001b]0;sukhnah-sim\u0007', restore: '\u001b[23;0t' };

/**
 * Watches over the terminal while the screen runs: signals and the end of the terminal leave in good order, Ctrl-Z lends
 * the terminal to the shell, and an error that nobody caught gives it back before it is told.
 */
export function guardTerminal(screen: RunningScreen, store: Store, shell: Shell): Guard {
  let code = 0;
  let isOver = false;
  let isLost = false;
  let isLent = false;
  let crash: { error: unknown } | null = null;
  const { stdin, stdout } = process;
  const leave = (as: number): void => {
    code = as;
    isOver = true;
    screen.stop();
  };
  const lost = (): void => {
    isLost = true;
    leave(ENDING.SIGHUP);
  };
  const crashed = (error: unknown): void => {
    crash ??= { error };
    leave(1);
  };
  const redraw = (): Promise<void> => screen.lend(async () => {});
  const suspend = (): Promise<void> =>
    screen.lend(async () => {
      isLent = true;
      stdout.write(TITLE.restore);
      const isContinued = await stopUntilContinued();
      if (isOver) return;
      stdout.write(TITLE.set);
      isLent = false;
      if (!isContinued) store.send({ type: 'told', text: 'There is no shell to go back to.' });
    });
  const offs = [
    ...Object.entries(ENDING).map(([signal, as]) => onSignal(signal, () => leave(as))),
    // Somebody else stopped the program, and whoever had the terminal meanwhile has changed it.
    onSignal('SIGCONT', () => void (isLent ? null : redraw())),
  ];
  stdin.on('error', lost);
  stdin.on('end', lost);
  stdout.prependListener('error', lost);
  process.on('uncaughtException', crashed);
  process.on('unhandledRejection', crashed);
  shell.onLeave = leave;
  shell.onSuspend = () => void suspend();
  shell.onRedraw = () => void redraw();
  stdout.write(TITLE.set);
  return {
    code: () => code,
    isLost: () => isLost,
    release: () => {
      for (const off of offs) off();
      stdin.off('error', lost);
      stdin.off('end', lost);
      stdout.off('error', lost);
      process.off('uncaughtException', crashed);
      process.off('unhandledRejection', crashed);
      if (!isLost && !isLent) stdout.write(TITLE.restore);
      if (crash !== null) throw crash.error;
    },
  };
}

/** @returns what ends the watch */
function onSignal(signal: string, listener: () => void): () => void {
  process.on(signal, listener);
  return () => process.off(signal, listener);
}
