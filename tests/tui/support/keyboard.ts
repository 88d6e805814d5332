import { EventEmitter } from 'node:events';

/** A terminal's input as far as the driver uses it, which gives what `read` gives. */
export function keyboard(read: () => string | null) {
  return Object.assign(new EventEmitter(), {
    isTTY: true,
    setEncoding: () => {},
    setRawMode: () => {},
    resume: () => {},
    pause: () => {},
    ref: () => {},
    unref: () => {},
    read,
  });
}
