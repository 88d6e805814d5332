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
    let isContinued = false;
    const continued = (): void => {
      isContinued = true;
      end();
    };
    // Two rounds later: a signal to end that came together with the one to go on has been heard by then, and after a
    // long stop the one to go on as well, though the time is over too.
    const end = (): void => {
      clearTimeout(timer);
      setImmediate(() =>
        setImmediate(() => {
          process.off('SIGCONT', continued);
          resolve(isContinued);
        }),
      );
    };
    const timer = setTimeout(end, ARRIVED);
    process.on('SIGCONT', continued);
    process.kill(0, 'SIGTSTP');
  });
}
