import { expect, test } from 'vitest';
import { longDate, shortDate } from '../../src/report/date.js';

test.each([
  ['2017-07-13', 1, 'Thursday 13 July 2017'],
  ['2017-07-13', 0, 'Wednesday 12 July 2017'],
  ['2017-07-13', 20, 'Tuesday 1 August 2017'],
  ['2016-02-28', 2, 'Monday 29 February 2016'],
  ['1999-12-31', 2, 'Saturday 1 January 2000'],
])('from %s, turn %d is %s', (start, turn, date) => {
  expect(longDate(start, turn)).toBe(date);
});

test('the short form has neither weekday nor year', () => {
  expect(shortDate('2017-07-13', 19)).toBe('31 July');
});
