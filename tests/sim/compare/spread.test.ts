import { expect, test } from 'vitest';
import { affordable } from '../../../src/sim/compare/continuations.js';
import type { Compared, Course } from '../../../src/sim/compare/course.js';
import { differenceOf } from '../../../src/sim/compare/difference.js';
import { spreadsOf } from '../../../src/sim/compare/spread.js';

const course = (lead: number, day: number | null): Course => ({
  lead,
  losses: [lead * 10, 5],
  days: [day],
  fights: [],
});

/** Only the number of milestones is looked at. */
const ONE = { milestones: [{}] } as unknown as Compared;

test('quantiles, and how many of the others have less', () => {
  const others = [0, 10, 20, 30, 40].map((lead) => course(lead, 1));
  const { games, lead, losses } = spreadsOf(ONE, course(20, 1), others);
  expect(games).toBe(5);
  expect(lead).toEqual({ own: 20, p10: 4, p50: 20, p90: 36, position: 400 });
  expect(losses[0].p50).toBe(200);
  expect(losses[1]).toEqual({ own: 5, p10: 5, p50: 5, p90: 5, position: 0 });
});

test('never counts as later than any day', () => {
  const others = [null, 4, 3, null].map((day) => course(0, day));
  expect(spreadsOf(ONE, course(0, 4), others).days).toEqual([
    { own: 4, p10: 3, p50: 4, p90: null, position: 250, reached: 2 },
  ]);
  expect(spreadsOf(ONE, course(0, null), others).days[0]).toMatchObject({ own: null, position: 500 });
});

test('a difference is clear from three standard errors on, and never with one game', () => {
  expect(differenceOf([0, 0, 0, 0], [1, 1, 1, 1])).toEqual({ mean: 1, error: 0, isClear: true });
  const { mean, error, isClear } = differenceOf([0, 0, 0, 0], [1, 1, 0, 0]);
  // Variance (4 x 0.25) / 3, over four games.
  expect(mean).toBe(0.5);
  expect(error).toBeCloseTo(Math.sqrt(1 / 12), 12);
  expect(isClear).toBe(false);
  expect(differenceOf([0], [1]).isClear).toBe(false);
  expect(differenceOf([1, 1], [1, 1]).isClear).toBe(false);
});

test('long games are continued less often, but ten times where that many are wanted', () => {
  expect(affordable(40, 19, 19)).toBe(40);
  expect(affordable(1000, 19, 19)).toBe(157);
  expect(affordable(40, 200, 200)).toBe(10);
  expect(affordable(3, 200, 200)).toBe(3);
});
