import type { Case } from './case.js';

/** Numbers of a case that are told; those that have more are cut off. */
const MOST = 1000;

/** Memory that both threads see: how many cases were begun, and the one that is tried now. */
export interface SharedCase {
  begun: Int32Array;
  numbers: Uint32Array;
}

export function newSharedCase(): SharedCase {
  return {
    begun: new Int32Array(new SharedArrayBuffer(4)),
    numbers: new Uint32Array(new SharedArrayBuffer(4 * (MOST + 1))),
  };
}

/** Tells that `one` is tried now. */
export function tellCase({ begun, numbers }: SharedCase, { start, steps }: Case): void {
  const told = [start, ...steps].slice(0, MOST);
  numbers[0] = told.length;
  numbers.set(told, 1);
  Atomics.add(begun, 0, 1);
}

/** The case that is tried now. */
export function toldCase({ numbers }: SharedCase): Case {
  const [start = 0, ...steps] = numbers.slice(1, 1 + numbers[0]!);
  return { start, steps };
}
