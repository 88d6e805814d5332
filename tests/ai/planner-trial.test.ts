import { expect, test } from 'vitest';
import { USUAL } from '../../src/ai/planner/courses.js';
import { isClearlyBetter, meanGain } from '../../src/ai/planner/trial.js';

const trial = (...gains: number[]) => ({ sheet: { ...USUAL, orders: [] }, gains });

test('the mean gain is that over all worlds, 0 before there was one', () => {
  expect(meanGain(trial(1, -2, 4))).toBe(1);
  expect(meanGain(trial())).toBe(0);
});

test.each([
  ['gains everywhere', [2, 3, 2], true],
  ['gains the same everywhere', [1, 1, 1], true],
  ['gains a little more than its gains spread', [5, -1, 2, 2], true],
  ['gains less than its gains spread', [9, -8, 1, 1], false],
  ['gains no more than its standard error', [0, 0, 3], false],
  ['gains nothing', [0, 0, 0, 0], false],
  ['loses everywhere', [-2, -3, -2], false],
  ['was tried in two worlds only', [2, 3], false],
  ['was not tried', [], false],
])('a course that %s: clearly better %o %s', (_, gains, clear) => {
  expect(isClearlyBetter(trial(...gains), 1)).toBe(clear);
});

test('the more standard errors are asked for, the more a course must gain', () => {
  expect(isClearlyBetter(trial(5, -1, 2, 2), 1.5)).toBe(true);
  expect(isClearlyBetter(trial(5, -1, 2, 2), 2)).toBe(false);
});
