import { expect, test } from 'vitest';
import { luckShown, signedPoints } from '../../src/report/luck-shown.js';
import { sketch } from '../support/sketch.js';

test.each([
  [3.44, '+3.4'],
  [-0.5, '-0.5'],
  [0, '0.0'],
  [-0.04, '0.0'],
  [0.04, '0.0'],
  [12, '+12.0'],
])('%f points are told as %s', (points, text) => {
  expect(signedPoints(points)).toBe(text);
});

test('a ledger is shown in points, with the dates of its days and the same words as in a comparison', () => {
  const { scenario } = sketch({ places: { home: { holder: 0 } }, links: {}, formations: {} });
  const day = (turn: number, expected: number, luck: number, isClear: boolean) => ({
    turn,
    expected,
    luck,
    error: 500,
    isClear,
    fights: [],
  });
  const ledger = { games: 20, start: 4000, days: [day(1, 1500, -2500, false), day(2, 9500, 8000, true)] };
  const shown = luckShown(scenario.briefing, ledger);
  expect({
    ...shown,
    lines: [],
    days: shown.days.map(({ expected, luck, isClear }) => [expected, luck, isClear]),
  }).toEqual({
    games: 20,
    expected: 4,
    final: 9.5,
    days: [
      [1.5, -2.5, false],
      [9.5, 8, true],
    ],
    lines: [],
  });
  expect(shown.days.map(({ date }) => date)).toHaveLength(2);
  expect(shown.lines.join('\n')).toContain('A lead of 4.0 was to be expected before the first day');
  expect(shown.lines.join('\n')).toContain('+8.0 (give or take 1.0)');
});

test('without a day the lead is what was to be expected', () => {
  const { scenario } = sketch({ places: { home: { holder: 0 } }, links: {}, formations: {} });
  expect(luckShown(scenario.briefing, { games: 10, start: 4000, days: [] }).final).toBe(4);
});
