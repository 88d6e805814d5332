import { keyOf, stream } from '../engine/random/stream.js';
import { rootOf } from './seed.js';
import { quantile } from './statistics.js';

/** The interval in which 95 of 100 resamples fall. */
export type Interval = [low: number, high: number];

/**
 * How far figures that are reckoned from `trials` independent trials could be off by chance: the interval of 95 in 100
 * for each.
 *
 * @param figures gives them for one resample, which lists numbers of trials, some more than once, others not at all;
 *   always as many figures; NaN where there is none
 * @param purpose keeps the chance of two analyses apart; equal arguments give equal intervals
 *
 * Source: Efron, "Bootstrap methods: another look at the jackknife" (1979), percentile intervals.
 */
export function bootstrap(
  trials: number,
  purpose: string,
  figures: (resample: readonly number[]) => readonly number[],
): Interval[] {
  const root = rootOf('bootstrap');
  const rows = Array.from({ length: RESAMPLES }, (_, i) => {
    const rng = stream(root, keyOf(purpose), i);
    return figures(Array.from({ length: trials }, () => rng.below(trials)));
  });
  return (rows[0] ?? []).map((_, column) => {
    const sorted = rows
      .map((row) => row[column]!)
      .filter((value) => !Number.isNaN(value))
      .sort((one, other) => one - other);
    return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  });
}

/** Design assumption: enough for two digits at the ends of an interval. */
export const RESAMPLES = 400;
