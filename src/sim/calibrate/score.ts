import { mean } from '../statistics.js';
import { coverage, crps, type DaySample, type Days, rank } from './day-sample.js';

/** How a forecast of several milestones came out. */
export interface Score {
  milestones: number;
  /** Mean over the milestones, in days. NaN where there are none, as are the coverages. */
  crps: number;
  /** Shares of the reported days that lie in the bands of 50 and of 90 in 100. */
  coverage50: number;
  coverage90: number;
  /** How many reported intervals have their middle in each tenth of the sample, first to last. */
  rankHistogram: number[];
}

/** One milestone: what was forecast, and what was reported. */
export interface Pair {
  sample: DaySample;
  reported: Days;
}

/** Tenths of the sample. */
const BINS = 10;

/** The score over `pairs`. */
export function scoreOf(pairs: readonly Pair[]): Score {
  const over = (figure: (pair: Pair) => number) => mean(pairs.map(figure));
  const rankHistogram = new Array<number>(BINS).fill(0);
  for (const { sample, reported } of pairs) {
    rankHistogram[Math.min(BINS - 1, Math.floor(rank(sample, reported) * BINS))]!++;
  }
  return {
    milestones: pairs.length,
    crps: over(({ sample, reported }) => crps(sample, reported)),
    coverage50: over(({ sample, reported }) => coverage(sample, 0.5, reported)),
    coverage90: over(({ sample, reported }) => coverage(sample, 0.9, reported)),
    rankHistogram,
  };
}
