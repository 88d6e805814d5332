/** What `work` comes to, or null as soon as `isStopped` says so. */
export function unlessStopped<T>(work: Promise<T>, isStopped: () => boolean): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      if (isStopped()) resolve(null);
    }, LOOK_MS);
    work.then(resolve, reject).finally(() => clearInterval(timer));
  });
}

/** How often it is asked whether to stop, milliseconds. */
const LOOK_MS = 50;
