/** A share with the interval that it is believed to lie in. All between 0 and 1. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/**
 * The value below which a share `at` (0 to 1) of `sorted` lies; NaN where there are none.
 *
 * Straight line between the two nearest values.
 *
 * Source: Hyndman and Fan, "Sample quantiles in statistical packages" (1996), definition 7.
 */
export function quantile(sorted: readonly number[], at: number): number {
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * at;
  const below = Math.floor(position);
  const low = sorted[below]!;
  if (position === below) return low;
  return low + (sorted[below + 1]! - low) * (position - below);
}

/**
 * How often something happens that did so `hits` times in `trials`, with the interval of 95 in 100.
 *
 * With no trials all that can be said is that it lies between 0 and 1.
 *
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
 */
export function wilson(hits: number, trials: number): Share {
  if (trials === 0) return { share: 0, low: 0, high: 1 };
  const share = hits / trials;
  const square = Z * Z;
  const middle = share + square / (2 * trials);
  const half = Z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  const whole = 1 + square / trials;
  return {
    share,
    low: hits === 0 ? 0 : (middle - half) / whole,
    high: hits === trials ? 1 : (middle + half) / whole,
  };
}

/** The mean; NaN where there is nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviations either side of the mean that hold 95 in 100 of a normal distribution. */
const Z = 1.959963984540054;
