import { quantile } from '../../src/sim/statistics.js';

/** The middle of some values in any order; NaN where there are none. */
export function median(values: readonly number[]): number {
  return quantile(sortedUp(values), 0.5);
}

/** What nine of ten stay below. */
export function mostly(values: readonly number[]): number {
  return quantile(sortedUp(values), 0.9);
}

const sortedUp = (values: readonly number[]) => [...values].sort((one, other) => one - other);
