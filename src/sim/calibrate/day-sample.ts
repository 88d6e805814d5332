/** Days on which something came, over many games or guesses, as counts by turn. */
export interface DaySample {
  /** How many came on turn 0 (before the first), 1, 2 ...; the last entry counts those that never did. */
  counts: readonly number[];
  total: number;
}

/** Turns, both included; they may lie before the first turn. */
export type Days = readonly [from: number, to: number];

/**
 * The sample of `turns`. What came after `last`, or never (NONE), counts as on the day after it: no game can tell when it
 * would have come.
 */
export function daySample(turns: readonly number[], last: number): DaySample {
  const counts = new Array<number>(last + 2).fill(0);
  for (const turn of turns) counts[turn < 0 || turn > last ? last + 1 : turn]!++;
  return { counts, total: turns.length };
}

/** The first turn by which a share `at` (0 to 1) of the sample has come: the quantile that is a day of the sample. */
export function dayAt({ counts, total }: DaySample, at: number): number {
  let sum = 0;
  const turn = counts.findIndex((count) => {
    sum += count;
    return sum > 0 && sum >= at * total;
  });
  return turn === -1 ? counts.length - 1 : turn;
}

/** The share that never came. */
export function neverShare({ counts, total }: DaySample): number {
  return counts.at(-1)! / total;
}

/**
 * How far off a forecast was, in days: the continuous ranked probability score, 0 for one that is sure and right. For a
 * forecast of one day it is the number of days it was off.
 *
 * Exact, because all days are whole: the sum over days of the squared distance between the share that has come by then and
 * whether it was to come by then.
 *
 * The sources leave several days open; the score is the mean over them, as if each were as likely as the others.
 *
 * Source: Gneiting and Raftery, "Strictly proper scoring rules, prediction, and estimation" (2007), section 4.2. The mean
 * over an interval is a design assumption; it is the expected score if the day is uniform on the interval.
 */
export function crps(sample: DaySample, [from, to]: Days): number {
  let sum = 0;
  for (let day = from; day <= to; day++) sum += crpsOfDay(sample, day);
  return sum / (to - from + 1);
}

function crpsOfDay({ counts, total }: DaySample, day: number): number {
  let [come, score] = [0, 0];
  const first = Math.min(0, day);
  const last = Math.max(counts.length - 1, day);
  for (let turn = first; turn < last; turn++) {
    come += counts[turn] ?? 0;
    const off = come / total - (turn >= day ? 1 : 0);
    score += off * off;
  }
  return score;
}

/**
 * The share of the days `from` to `to` that lie in the band which holds the middle `share` of the sample, its first and last
 * day included.
 */
export function coverage(sample: DaySample, share: number, [from, to]: Days): number {
  const low = dayAt(sample, (1 - share) / 2);
  const high = dayAt(sample, (1 + share) / 2);
  return Math.max(0, Math.min(high, to) - Math.max(low, from) + 1) / (to - from + 1);
}

/** Where the middle of the days `from` to `to` stands in the sample: 0 before all, 1 after all; ties count half. */
export function rank({ counts, total }: DaySample, [from, to]: Days): number {
  const middle = (from + to) / 2;
  const before = counts.reduce((sum, count, turn) => (turn < middle ? sum + count : sum), 0);
  const same = Number.isInteger(middle) ? (counts[middle] ?? 0) : 0;
  return (before + same / 2) / total;
}
