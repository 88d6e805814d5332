import { expect, test } from 'vitest';
import { dayOfTurn, isoDate, longDate, shortDate } from '../../src/report/date.js';

test.each([
  ['2017-07-13', 1, 'Thursday 13 July 2017'],
  ['2017-07-13', 0, 'Wednesday 12 July 2017'],
  ['2017-07-13', 20, 'Tuesday 1 August 2017'],
  ['2016-02-28', 2, 'Monday 29 February 2016'],
  ['1999-12-31', 2, 'Saturday 1 January 2000'],
])('from %s, turn %d is %s', (start, turn, date) => {
  expect(longDate(start, turn)).toBe(date);
});

test('the calendar is the one of the world, day by day through a hundred years', () => {
  const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  for (let turn = 1; turn < 36_525; turn++) {
    const date = new Date(Date.UTC(1950, 0, turn));
    const { year, month, day } = dayOfTurn('1950-01-01', turn);
    const real = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    if (year !== real[0] || month !== real[1] || day !== real[2]) expect([year, month, day]).toEqual(real);
    const weekday = weekdays[date.getUTCDay()]!;
    if (!longDate('1950-01-01', turn).startsWith(weekday))
      expect(longDate('1950-01-01', turn)).toContain(weekday);
  }
  expect(dayOfTurn('1950-01-01', 36_525)).toEqual({ year: 2049, month: 12, day: 31 });
});

test('short forms', () => {
  expect(shortDate('2017-07-13', 19)).toBe('31 July');
  expect(isoDate('2017-07-13', 20)).toBe('2017-08-01');
});
