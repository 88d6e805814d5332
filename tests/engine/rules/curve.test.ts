import { expect, test } from 'vitest';
import { valueAt } from '../../../src/engine/rules/curve.js';

const CURVE = { at: [10, 20, 40], value: [100, 300, 200] };

test.each([
  ['far before its first point', -1000, 100],
  ['at its first point', 10, 100],
  ['between two points', 15, 200],
  ['at a point', 20, 300],
  ['where it falls', 30, 250],
  ['at its last point', 40, 200],
  ['far beyond its last point', 1000, 200],
])('a curve %s (%d) is %d', (_, x, value) => {
  expect(valueAt(CURVE, x)).toBe(value);
});

test('a curve with one point is flat', () => {
  expect([-5, 7, 99].map((x) => valueAt({ at: [7], value: [3] }, x))).toEqual([3, 3, 3]);
});
