import { expect, test } from 'vitest';
import { scaleOf } from '../../../src/tui/chart/scale.js';

const texts = (values: readonly number[], most: number) =>
  scaleOf(values, most).ticks.map(({ text }) => text);

test.each([
  { values: [3, 51], most: 6, ticks: ['0', '10', '20', '30', '40', '50', '60'] },
  { values: [3, 51], most: 3, ticks: ['0', '20', '40', '60'] },
  { values: [3, 51], most: 1, ticks: ['0', '100'] },
  { values: [12_345, 250_000], most: 3, ticks: ['0', '100,000', '200,000', '300,000'] },
  { values: [-8, 4], most: 4, ticks: ['-10', '-5', '0', '5'] },
  { values: [-8, 4], most: 1, ticks: ['-10', '0', '10'] },
  { values: [-7, -2], most: 2, ticks: ['-10', '-5', '0'] },
  { values: [0.2, 1.4], most: 3, ticks: ['0', '0.5', '1', '1.5'] },
  { values: [2, 1], most: 9, ticks: ['0', '1', '2'] },
  { values: [0, 0], most: 5, ticks: ['0', '1'] },
  { values: [7, 7], most: 4, ticks: ['0', '2', '4', '6', '8'] },
])('$values in at most $most steps has the ticks $ticks', ({ values, most, ticks }) => {
  expect(texts(values, most)).toEqual(ticks);
});

test('an axis begins and ends at a tick', () => {
  const { low, high, ticks } = scaleOf([-8, 4], 4);
  expect([low, high]).toEqual([ticks[0]!.value, ticks.at(-1)!.value]);
});
