/** Which Ctrl-C or SIGTERM ends this program: where other work is ended in order at the first, only the second does. */
export type EndingSignal = 'first' | 'second';

/**
 * Does `act` on every way out of this program but SIGKILL, until the function that it gives is called. While there is
 * such an act, signals end the program, by the way on which acts are done.
 */
export function atExit(act: () => void, ending: EndingSignal): () => void {
  if (acts.size === 0) listen();
  acts.set(act, ending);
  return () => {
    if (acts.delete(act) && acts.size === 0) stopListening();
  };
}

const acts = new Map<() => void, EndingSignal>();

/** Since there was no act. */
let signals = 0;

function listen(): void {
  signals = 0;
  process.on('exit', doAll);
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  process.on('SIGHUP', hangUp);
}

function stopListening(): void {
  process.off('exit', doAll);
  process.off('SIGINT', interrupt);
  process.off('SIGTERM', terminate);
  process.off('SIGHUP', hangUp);
}

function doAll(): void {
  for (const act of acts.keys()) act();
}

/** The codes with which shells end where such a signal came: 128 and its number. */
const interrupt = (): void => end(130);
const terminate = (): void => end(143);
/** The terminal is gone: nobody is left to ask a second time. */
const hangUp = (): void => process.exit(129);

function end(code: number): void {
  signals += 1;
  if (signals > 1 || [...acts.values()].includes('first')) process.exit(code);
}
