import { dateOfTurn, weekdayOf } from '../text/calendar.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "Thursday 13 July 2017": the day of turn `turn` of a game that starts on `start` (YYYY-MM-DD). */
export function longDate(start: string, turn: number): string {
  const date = dateOfTurn(start, turn);
  return `${WEEKDAYS[weekdayOf(date)]} ${shortDate(start, turn)} ${date.slice(0, 4)}`;
}

/** "13 July". */
export function shortDate(start: string, turn: number): string {
  const date = dateOfTurn(start, turn);
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}
