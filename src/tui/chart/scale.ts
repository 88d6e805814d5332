import { grouped } from '../../report/number.js';

/** An axis of values: its ends, and its ticks from below. */
export interface Scale {
  low: number;
  high: number;
  ticks: { value: number; text: string }[];
}

/**
 * The axis for some values. It begins and ends at a tick, zero is on it, and its ticks are 1, 2 or 5 times a power of
 * ten apart: at most `most` steps, but two where there are values on both sides of zero.
 *
 * Steps are whole where the values are, and a tenth or more in any case.
 */
export function scaleOf(values: readonly number[], most: number): Scale {
  const whole = values.every((value) => Number.isInteger(value));
  const low = values.reduce((least, value) => Math.min(least, value * 10), 0);
  const high = values.reduce((largest, value) => Math.max(largest, value * 10), low === 0 ? MOST_EMPTY : 0);
  const step = stepFor(low, high, Math.max(most, low < 0 && high > 0 ? 2 : 1), whole ? 10 : 1);
  const from = Math.floor(low / step);
  const to = Math.ceil(high / step);
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => tick((from + i) * step));
  return { low: (from * step) / 10, high: (to * step) / 10, ticks };
}

/** Where all values are zero the axis still needs a length; in tenths, too little to be seen beside any value. */
const MOST_EMPTY = 1;

/** The least step, in tenths, of which `most` reach from `low` to `high`. */
function stepFor(low: number, high: number, most: number, least: number): number {
  for (let ten = least; ; ten *= 10) {
    for (const times of [1, 2, 5]) {
      const step = times * ten;
      if (Math.ceil(high / step) - Math.floor(low / step) <= most) return step;
    }
  }
}

function tick(tenths: number): Scale['ticks'][number] {
  const value = tenths / 10;
  return { value, text: Number.isInteger(value) ? grouped(value) : value.toFixed(1) };
}

/** Where a value lies on the axis, in `steps` steps from its low end: 0 to `steps` - 1. */
export function stepOf({ low, high }: Scale, value: number, steps: number): number {
  return Math.round(((value - low) / (high - low)) * (steps - 1));
}
