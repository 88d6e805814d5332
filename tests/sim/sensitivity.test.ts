import { expect, test } from 'vitest';
import { bySize, type FigureShift, medianOf, shiftOf } from '../../src/sim/sensitivity/sensitivity.js';

const USUAL = [5, 6, 7, 8, 20];

test('a shift is that of the median and of the mean, and sure where every game shifts alike', () => {
  const later = USUAL.map((turn) => turn + 2);
  expect(shiftOf(300, USUAL, later, 'test')).toEqual({
    value: 300,
    median: 2,
    medianInterval: [2, 2],
    mean: 2,
    meanInterval: [2, 2],
  });
  expect(shiftOf(1, USUAL, [5, 6, 7, 8, 10], 'test')).toMatchObject({ median: 0, mean: -2 });
});

test('where games shift this way and that, the interval says how little is known', () => {
  const { median, meanInterval } = shiftOf(1, [5, 5, 5, 5], [1, 9, 1, 9], 'test');
  expect(median).toBe(0);
  expect(meanInterval[0]).toBeLessThan(-2);
  expect(meanInterval[1]).toBeGreaterThan(2);
});

test('the median of an even number is half way between the two in the middle', () => {
  expect(medianOf([9, 4, 1, 5])).toBe(4.5);
});

test('figures stand by the larger shift of the median, then of the mean, then by name', () => {
  const figure = (name: string, low: number, high: number, mean: number): FigureShift => {
    const shift = { value: 0, medianInterval: [0, 0], meanInterval: [0, 0], mean } as const;
    const copy = (median: number) => ({ ...shift, median, medianInterval: [0, 0] as [number, number] });
    return {
      figure: name,
      basis: 'assumed',
      value: 0,
      low: { ...copy(low), meanInterval: [0, 0] },
      high: { ...copy(high), meanInterval: [0, 0] },
    };
  };
  const figures = [figure('b', 0, 1, 0), figure('a', 0, 1, 0), figure('c', -3, 0, 0), figure('d', 1, 0, -2)];
  expect(figures.sort(bySize).map((it) => it.figure)).toEqual(['c', 'd', 'a', 'b']);
});
