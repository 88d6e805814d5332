import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isDate } from '../../src/scenario/dates.js';

test.each([
  ['2017-07-13', true],
  ['2016-02-29', true],
  ['2000-02-29', true],
  ['2017-02-29', false],
  ['1900-02-29', false],
  ['2017-04-31', false],
  ['2017-00-10', false],
  ['2017-13-01', false],
  ['2017-07-00', false],
  ['2017-7-13', false],
  ['2017-07-13T00:00', false],
  ['1899-12-31', false],
  ['', false],
])('%j is a date: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

test.each([
  ['2017-07-13', '2017-07-31', 18],
  ['2017-07-31', '2017-07-13', -18],
  ['2016-02-28', '2016-03-01', 2],
  ['2016-12-31', '2017-01-01', 1],
  ['1970-01-01', '2017-07-13', 17_360],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});

test('days added are days between, and every sum is a date', () => {
  const day = fc.integer({ min: 0, max: 60_000 });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const from = addDays('1910-01-01', a);
      const to = addDays('1910-01-01', b);
      expect([isDate(from), daysBetween(from, to)]).toEqual([true, b - a]);
      expect(from < to).toBe(a < b);
    }),
  );
});
