import { isDate, turnOf } from '../text/calendar.js';
import type { Fault } from './fault.js';
import { isDone, type Reader, take, takeNumber } from './reader.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** A day of the game as its turn: "21 July", "July 21", "2017-07-21" or "day 9". It may lie outside the game. */
export function readTurn(reader: Reader): number | Fault {
  const { start } = reader.lexicon.briefing;
  const missing: Fault = { fault: 'missing', wanted: 'date, such as "21 July"', usage: reader.usage };
  if (isDone(reader)) return missing;
  const typed = reader.words[reader.at]!.raw;
  if (isDate(typed)) {
    reader.at++;
    return turnOf(start, typed);
  }
  if (take(reader, 'day')) return takeNumber(reader) ?? missing;
  const before = takeNumber(reader);
  const month = takeMonth(reader);
  const day = before ?? takeNumber(reader);
  if (month === null || day === null) return missing;
  const date = `${start.slice(0, 4)}-${padded(month)}-${padded(day)}`;
  return isDate(date) ? turnOf(start, date) : missing;
}

/** 1 to 12, by the first three letters or more of an English name; null for other words. */
function takeMonth(reader: Reader): number | null {
  const typed = reader.words[reader.at]?.raw ?? '';
  const found = MONTHS.findIndex((month) => typed.startsWith(month));
  if (found < 0) return null;
  reader.at++;
  return found + 1;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
