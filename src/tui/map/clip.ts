import type { Point } from './scene.js';

/**
 * The part of a line that lies inside a picture of `width` by `height`, as shares of the line; null where none does.
 *
 * Source: Y.-D. Liang and B. A. Barsky, "A new concept and method for line clipping", ACM Transactions on Graphics 3
 * (1984).
 */
export function clip(from: Point, to: Point, width: number, height: number): [number, number] | null {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const edges = [
    [-dx, from.x + EDGE],
    [dx, width + EDGE - from.x],
    [-dy, from.y + EDGE],
    [dy, height + EDGE - from.y],
  ] as const;
  for (const [speed, room] of edges) {
    if (speed === 0) {
      if (room < 0) return null;
      continue;
    }
    const at = room / speed;
    if (speed < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return null;
  }
  return [enter, leave];
}

/** Room beyond the edges within which lines are still drawn, so that what is broad comes in whole. */
const EDGE = 4;
