import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dateOfTurn, daysBetween, isDate, turnOf, weekdayOf } from '../../src/text/calendar.js';

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

test('the calendar is the one of the world, day by day through two hundred years', () => {
  for (let day = 0; day < 73_049; day++) {
    const real = new Date(Date.UTC(1900, 0, 1 + day));
    const date = addDays('1900-01-01', day);
    const found = [date, (weekdayOf(date) + 1) % 7];
    const expected = [real.toISOString().slice(0, 10), real.getUTCDay()];
    if (found[0] !== expected[0] || found[1] !== expected[1]) expect(found).toEqual(expected);
  }
  expect(addDays('1900-01-01', 73_049)).toBe('2100-01-01');
});

test('the first day is turn 1, and its eve turn 0', () => {
  expect([0, 1, 20].map((turn) => dateOfTurn('2017-07-13', turn))).toEqual([
    '2017-07-12',
    '2017-07-13',
    '2017-08-01',
  ]);
  expect(turnOf('2017-07-13', '2017-08-01')).toBe(20);
});
