/** A day of the calendar. */
export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

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

/** The day of turn `turn` of a game that starts on `start` (YYYY-MM-DD); turn 0 is the eve. */
export function dayOfTurn(start: string, turn: number): CalendarDay {
  const [year, month, day] = start.split('-').map(Number) as [number, number, number];
  return dayNumbered(numberOf({ year, month, day }) + turn - 1);
}

/** "Thursday 13 July 2017". */
export function longDate(start: string, turn: number): string {
  const date = dayOfTurn(start, turn);
  return `${WEEKDAYS[weekdayOf(date)]} ${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** "13 July". */
export function shortDate(start: string, turn: number): string {
  const { month, day } = dayOfTurn(start, turn);
  return `${day} ${MONTHS[month - 1]}`;
}

/** "2017-07-13". */
export function isoDate(start: string, turn: number): string {
  const { year, month, day } = dayOfTurn(start, turn);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 for Monday to 6 for Sunday. Day 0 of the count, 1 March of year 0, was a Wednesday. */
function weekdayOf(date: CalendarDay): number {
  return (((numberOf(date) + 2) % 7) + 7) % 7;
}

/** Days since 1 March of year 0 of the Gregorian calendar (Richards 1998; years begin in March). */
function numberOf({ year, month, day }: CalendarDay): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((m * 153 + 2) / 5) +
    day -
    1
  );
}

function dayNumbered(days: number): CalendarDay {
  let year = Math.floor((days * 10000 + 14780) / 3652425);
  let left = days - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400));
  if (left < 0) {
    year--;
    left = days - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400));
  }
  const m = Math.floor((100 * left + 52) / 3060);
  const month = ((m + 2) % 12) + 1;
  const day = left - Math.floor((m * 306 + 5) / 10) + 1;
  return { year: month <= 2 ? year + 1 : year, month, day };
}
