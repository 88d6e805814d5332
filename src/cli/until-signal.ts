import type { Printed } from './commands/run-game.js';

/**
 * Does long work and prints what it gives. At the first Ctrl-C or SIGTERM `isStopped` turns true, the work ends soon by
 * itself, and the exit code is 130; a second one ends the program at once, as it would without us.
 */
export async function untilSignal(work: (isStopped: () => boolean) => Promise<Printed>): Promise<void> {
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const { stdout, stderr } = await work(() => stopped);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
  if (stopped) process.exitCode = 130;
}

/** What is printed by a command that can tell nothing of half its games. */
export function stoppedEarly(played: number, games: number): Printed {
  return { stdout: '', stderr: `Stopped after ${played} of ${games} games: nothing is told of them.\n` };
}
