import { expect, test } from 'vitest';
import { coverage, crps, dayAt, daySample, neverShare, rank } from '../../../src/sim/calibrate/day-sample.js';

/** On turns 1, 2 and 4, of ten. */
const SAMPLE = daySample([4, 1, 2], 10);

test.each([
  // Mean distance to the day, less half the mean distance of two of the sample: 12 / 18 here.
  [[2, 2], 1 - 12 / 18],
  [[1, 1], 4 / 3 - 12 / 18],
  [[7, 7], 14 / 3 - 12 / 18],
  [[-3, -3], 16 / 3 - 12 / 18],
  [[1, 2], (1 + 4 / 3) / 2 - 12 / 18],
] as const)('the error of 1, 2, 4 against the days %j is %d', (days, expected) => {
  expect(crps(SAMPLE, days)).toBeCloseTo(expected, 12);
});

test('the error agrees with its definition by pairs on any sample', () => {
  const turns = [3, 3, 5, 8, 8, 8, 13, 1, 20, 0, -1];
  const counted = turns.map((turn) => (turn < 0 ? 21 : turn));
  const sample = daySample(turns, 20);
  const pairs = counted.flatMap((one) => counted.map((other) => Math.abs(one - other)));
  const half = pairs.reduce((sum, it) => sum + it, 0) / (2 * counted.length ** 2);
  for (const day of [-2, 0, 4, 8, 21, 30]) {
    const off = counted.reduce((sum, turn) => sum + Math.abs(turn - day), 0) / counted.length;
    expect(crps(sample, [day, day])).toBeCloseTo(off - half, 10);
  }
});

test('for a forecast of one day the error is how many days it was off', () => {
  expect(crps(daySample([9], 20), [14, 14])).toBe(5);
});

test('what never comes, and what comes too late, counts as the day after the last', () => {
  const sample = daySample([-1, 12, 3, 3], 10);
  expect(neverShare(sample)).toBe(0.5);
  expect(dayAt(sample, 0.95)).toBe(11);
  expect(crps(daySample([-1], 10), [4, 4])).toBe(7);
});

test.each([
  [0, 1],
  [0.33, 1],
  [0.34, 2],
  [0.5, 2],
  [0.67, 4],
  [1, 4],
])('by turn %d of the share of 1, 2, 4 it is turn %i', (share, turn) => {
  expect(dayAt(SAMPLE, share)).toBe(turn);
});

test.each([
  // The middle half of 1 to 9 is 3 to 7.
  [[5, 5], 1],
  [[3, 3], 1],
  [[2, 2], 0],
  [[1, 4], 0.5],
  [[7, 9], 1 / 3],
  [[20, 30], 0],
] as const)('of the days %j a share of %d is in the band of half', (days, expected) => {
  const sample = daySample([1, 2, 3, 4, 5, 6, 7, 8, 9], 10);
  expect(coverage(sample, 0.5, days)).toBeCloseTo(expected, 12);
});

test.each([
  [[0, 0], 0],
  [[2, 2], 0.5],
  [[1, 2], 1 / 3],
  [[4, 4], 2.5 / 3],
  [[9, 9], 1],
  [[-4, -2], 0],
] as const)('the days %j stand at %d among 1, 2, 4', (days, expected) => {
  expect(rank(SAMPLE, days)).toBeCloseTo(expected, 12);
});
