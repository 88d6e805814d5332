import { expect, test } from 'vitest';
import { MOST_COPIES } from './grown-scenario.js';
import { sizeOf } from './growth.js';
import { sharedWeights } from './shared-weights.js';

test('a grown scenario has as many times the places and formations, on one map', async () => {
  const one = (await sizeOf(1)).briefing;
  const four = (await sizeOf(MOST_COPIES)).briefing;
  expect(four.places).toHaveLength(MOST_COPIES * one.places.length);
  expect(four.cards).toHaveLength(MOST_COPIES * one.cards.length);
  expect(four.sides.map(({ operations }) => operations)).toEqual(
    one.sides.map(({ operations }) => operations * MOST_COPIES),
  );
  expect(four.distances.flat().every(Number.isFinite)).toBe(one.distances.flat().every(Number.isFinite));
});

test('weights are shared in whole points, at least one each, by the largest remainder', () => {
  expect(sharedWeights([1, 1, 1], 10)).toEqual([4, 3, 3]);
  expect(sharedWeights([100, 1, 1], 5)).toEqual([3, 1, 1]);
  expect(sharedWeights([12, 6, 6], 100).reduce((sum, points) => sum + points, 0)).toBe(100);
});
