/** Milliseconds in which a signal to oneself has long arrived: design assumption. */
const ARRIVED = 100;

/**
 * Stops the program, and all that was started with it (`npx`, `npm start`), until a shell brings it back with `fg`.
 *
 * @returns false where nothing stops: without a shell that looks after jobs the system ignores the signal (POSIX.1-2017,
 *   General Terminal Interface, 11.1.4), and Windows does not know it
 */
export async function stopUntilContinued(): Promise<boolean> {
  if (process.platform === 'win32') return false;
  return new Promise((resolve) => {
    const end = (isContinued: boolean): void => {
      clearTimeout(timer);
      process.off('SIGCONT', continued);
      resolve(isContinued);
    };
    const continued = (): void => end(true);
    // The time is over after a stop as well: what was sent to continue is heard in the next round, before this is said.
    const timer = setTimeout(() => setImmediate(() => setImmediate(() => end(false))), ARRIVED);
    process.on('SIGCONT', continued);
    process.kill(0, 'SIGTSTP');
  });
}
