import { expect, test } from 'vitest';
import { ratings, strengths } from '../../../src/sim/tournament/bradley-terry.js';

test('two players have strengths in the ratio of their points, with half a point each on top', () => {
  const [strong, weak] = strengths([
    [0, 3],
    [1, 0],
  ]) as [number, number];
  expect(strong / weak).toBeCloseTo(3.5 / 1.5, 6);
});

test('what is not played follows from what is: 3 to 1 twice over', () => {
  const [first, , last] = strengths([
    [0, 3, 0],
    [1, 0, 3],
    [0, 1, 0],
  ]) as [number, number, number];
  expect(first / last).toBeCloseTo((3.5 / 1.5) ** 2, 5);
});

test('players who beat each other in a ring are equal', () => {
  const found = strengths([
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ]);
  for (const strength of found) expect(strength).toBeCloseTo(1, 6);
});

test('at the solution everybody has as many points as would be expected', () => {
  const points = [
    [0, 7, 9, 4.5],
    [3, 0, 6, 5],
    [1, 4, 0, 2],
    [5.5, 5, 8, 0],
  ];
  const found = strengths(points);
  for (const [i, row] of points.entries()) {
    const won = row.reduce((sum, own, j) => (i === j ? sum : sum + own + 0.5), 0);
    const expected = row.reduce((sum, own, j) => {
      const played = own + points[j]![i]! + 1;
      return i === j ? sum : sum + (played * found[i]!) / (found[i]! + found[j]!);
    }, 0);
    expect(won).toBeCloseTo(expected, 6);
  }
});

test('on the scale of Elo ten times the strength is 400 points, and the anchor has 1500', () => {
  const rated = ratings(
    [
      [0, 99.5],
      [9.5, 0],
    ],
    1,
  );
  expect(rated[1]).toBe(1500);
  expect(rated[0]).toBeCloseTo(1900, 3);
});

test('one who lost every game has a rating all the same', () => {
  const [, loser] = ratings(
    [
      [0, 20],
      [0, 0],
    ],
    0,
  );
  // 20.5 to 0.5.
  expect(loser).toBeCloseTo(1500 - 400 * Math.log10(41), 3);
});
