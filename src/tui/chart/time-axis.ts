import { oneCell, type Row, row, span, spread } from '../row.js';

/** What the ticks of the axis of days mean; "" where it has none, because a week is too narrow or the days too few. */
export function weeksText(days: number, columns: number): string {
  return days > 7 && (columns * 7) / days >= 3 ? 'a tick each 7 days' : '';
}

/** The dates at both ends under the axis; only the last where there is no room for two. */
export function datesRow(
  { first, last }: { first: string; last: string },
  days: number,
  indent: number,
  columns: number,
): Row {
  const blank = span(' '.repeat(indent));
  const [from, to] = [oneCell(first), oneCell(last)];
  if (days < 2) return [blank, span(from, 'dim')];
  if (from.length + to.length >= columns) return [blank, ...spread([], row(to, 'dim'), columns)];
  const middle = weeksText(days, columns);
  const gap = columns - from.length - to.length - middle.length;
  const told = middle !== '' && gap >= 6 ? `${' '.repeat(Math.floor(gap / 2))}${middle}` : '';
  return [blank, ...spread(row(`${from}${told}`, 'dim'), row(to, 'dim'), columns)];
}
