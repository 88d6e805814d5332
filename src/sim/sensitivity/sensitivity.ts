import type { PlaceNo } from '../../engine/model/place.js';
import type { SideNo } from '../../engine/model/side.js';
import { bootstrap, type Interval } from '../bootstrap.js';
import { rounded } from '../rounded.js';
import { mean, quantile } from '../statistics.js';

/** What is dated: the first day on which a side holds a place. */
export interface Target {
  place: PlaceNo;
  side: SideNo;
}

/** What one other value of a figure does to the day. Paired: the same seeds, so the same luck wherever it may be. */
export interface Shift {
  value: number;
  /** Days later than with the usual value; negative for sooner. Of the medians, and on the mean over all games. */
  median: number;
  medianInterval: Interval;
  mean: number;
  meanInterval: Interval;
}

/** A figure, and what its lowest and its highest value do. */
export interface FigureShift {
  figure: string;
  basis: string;
  value: number;
  low: Shift;
  high: Shift;
}

/**
 * What it does to a day that a figure takes another value.
 *
 * @param usual the turns on which it came, game by game; a game that never comes to it counts as the day after the last
 * @param other those of the same seeds with the other value
 * @param purpose of the resampling: see `bootstrap`
 */
export function shiftOf(
  value: number,
  usual: readonly number[],
  other: readonly number[],
  purpose: string,
): Shift {
  const all = usual.map((_, i) => i);
  const [medianInterval, meanInterval] = bootstrap(usual.length, purpose, (resample) =>
    shifts(usual, other, resample),
  ) as [Interval, Interval]; // one for each figure of `shifts`
  const [median, onMean] = shifts(usual, other, all);
  return {
    value,
    median: rounded(median, 1),
    medianInterval: tenths(medianInterval),
    mean: rounded(onMean, 2),
    meanInterval: tenths(meanInterval),
  };
}

/** By how much the median rises, and by how much the mean. */
function shifts(
  usual: readonly number[],
  other: readonly number[],
  games: readonly number[],
): [median: number, mean: number] {
  return [
    medianOf(games.map((i) => other[i]!)) - medianOf(games.map((i) => usual[i]!)),
    mean(games.map((i) => other[i]! - usual[i]!)),
  ];
}

/** The median of turns. */
export function medianOf(turns: readonly number[]): number {
  return quantile(
    [...turns].sort((one, other) => one - other),
    0.5,
  );
}

function tenths([low, high]: Interval): Interval {
  return [rounded(low, 1), rounded(high, 1)];
}

/** Largest first: by the larger shift of the median, then of the mean; equal ones by name. */
export function bySize(one: FigureShift, other: FigureShift): number {
  return (
    size(other, 'median') - size(one, 'median') ||
    size(other, 'mean') - size(one, 'mean') ||
    (one.figure < other.figure ? -1 : 1)
  );
}

function size({ low, high }: FigureShift, of: 'median' | 'mean'): number {
  return Math.max(Math.abs(low[of]), Math.abs(high[of]));
}
