import type { Role } from '../role.js';
import { type Row, span } from '../row.js';

/** Some days, and one day, on a line of days. All are turns, and may lie outside the line. */
export interface SpanAsked {
  /** The first and the last day of the line. */
  first: number;
  last: number;
  /** The interval. */
  from: number;
  to: number;
  /** The one day, null for none, and its look. */
  day: number | null;
  role: Role;
  columns: number;
  ascii: boolean;
}

/** The marks of an interval and of a day, for the key of the chart: in letters that every terminal has, or not. */
export function spanMarks(ascii: boolean): { interval: string; day: string } {
  return ascii ? { interval: '[==]', day: '*' } : { interval: '[══]', day: '●' };
}

/**
 * A line of days with an interval in brackets and a mark for one day, which is drawn over them: `|---[==]--*--|`. An
 * interval of a day or two is `[]`, or where there is no room for that, `:`. What lies outside the line stands at its end.
 *
 * @returns exactly `columns` cells, three at least
 */
export function spanLine({ first, last, from, to, day, role, columns, ascii }: SpanAsked): Row {
  const inner = Math.max(1, columns - 2);
  const cell = (turn: number): number => {
    const share = (turn - first) / Math.max(1, last - first);
    return Math.max(0, Math.min(inner - 1, Math.round(share * (inner - 1))));
  };
  const marks: { text: string; role: Role }[] = Array.from({ length: inner }, () => ({
    text: ascii ? '-' : '─',
    role: 'frame',
  }));
  const put = (at: number, text: string, look: Role): void => {
    marks[at] = { text, role: look };
  };
  const [left, right] = [cell(from), cell(to)];
  for (let at = left + 1; at < right; at++) put(at, ascii ? '=' : '═', 'label');
  if (left === right) put(left, ':', 'label');
  else {
    put(left, '[', 'label');
    put(right, ']', 'label');
  }
  if (day !== null) put(cell(day), spanMarks(ascii).day, role);
  const end = span(ascii ? '|' : '│', 'frame');
  return [end, ...marks.map(({ text, role: look }) => span(text, look)), end];
}
