import type { OrderSheet } from '../engine/model/order.js';

/** The order sheets of a day that is being planned: as it is, as it was before each line, and what was taken back. */
export interface History {
  past: readonly OrderSheet[];
  present: OrderSheet;
  future: readonly OrderSheet[];
}

/** A day without orders yet. */
export const NO_HISTORY: History = { past: [], present: [[], []], future: [] };

/** After one more line of orders. What had been taken back is forgotten. */
export function written({ past, present }: History, next: OrderSheet): History {
  return { past: [...past, present], present: next, future: [] };
}

/** Before the last line of orders; null where there is none. */
export function undone({ past, present, future }: History): History | null {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), present: last, future: [present, ...future] } : null;
}

/** Before the first line of orders; null where there is none. */
export function undoneAll({ past, present, future }: History): History | null {
  const [first, ...others] = past;
  return first ? { past: [], present: first, future: [...others, present, ...future] } : null;
}

/** With the line again that was taken back last; null where there is none. */
export function redone({ past, present, future }: History): History | null {
  const [next, ...others] = future;
  return next ? { past: [...past, present], present: next, future: others } : null;
}

/** With nothing to take back: what one player has ordered is not for the next one to undo. */
export function sealed({ present }: History): History {
  return { past: [], present, future: [] };
}
