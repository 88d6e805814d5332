import { expect, test } from 'vitest';
import { mean, quantile, wilson } from '../../src/sim/statistics.js';

test.each([
  [[1, 2, 3, 4], 0, 1],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.9, 3.7],
  [[1, 2, 3, 4], 1, 4],
  [[7], 0.3, 7],
])('of %j, the quantile at %d is %d', (values, at, expected) => {
  expect(quantile(values, at)).toBeCloseTo(expected, 12);
});

test('nothing has no quantile and no mean', () => {
  expect(quantile([], 0.5)).toBeNaN();
  expect(mean([])).toBeNaN();
});

test.each([
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [5, 10, 0.2366, 0.7634],
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
])('%i of %i lies between %d and %d', (hits, trials, low, high) => {
  const share = wilson(hits, trials);
  expect(share.share).toBe(hits / trials);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});

test('without trials anything is possible', () => {
  expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
});

test('the mean of 1, 2 and 6 is 3', () => {
  expect(mean([1, 2, 6])).toBe(3);
});
