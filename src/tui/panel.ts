import { clipped, EMPTY, filled, fitted, type Row, row, type Size, span, spread, widthOf } from './row.js';

/** Rows under a heading, `size.rows` of them, each of exactly `size.columns` cells. */
export function panel(title: Row, rows: readonly Row[], size: Size, ascii: boolean): Row[] {
  if (size.rows <= 0) return [];
  return [heading(title, size.columns, ascii), ...box(rows, { ...size, rows: size.rows - 1 })];
}

/** A line across with a title in it. */
export function heading(title: Row, columns: number, ascii: boolean): Row {
  const rule = ascii ? '-' : '\u2500';
  const room = Math.max(0, columns - 4);
  const shown = clipped(title, room);
  const rest = Math.max(0, columns - 2 - widthOf(shown) - (widthOf(shown) > 0 ? 2 : 0));
  const left = span(rule.repeat(2), 'frame');
  if (widthOf(shown) === 0) return [span(rule.repeat(columns), 'frame')];
  return fitted([left, span(' '), ...shown, span(' '), span(rule.repeat(rest), 'frame')], columns);
}

/** Exactly as many rows of exactly as many cells as `size` says. */
export function box(rows: readonly Row[], { columns, rows: count }: Size): Row[] {
  return filled(rows, count).map((cells) => fitted(cells, columns));
}

/** Panels next to each other, with a line between them. */
export function beside(left: readonly Row[], right: readonly Row[], ascii: boolean): Row[] {
  const rule = span(ascii ? '|' : '\u2502', 'frame');
  return left.map((cells, no) => [...cells, rule, ...(right[no] ?? EMPTY)]);
}

/** A part of `rows` from `scroll` on, as many as there is room for; the last row tells if there are more. */
export function scrolled(rows: readonly Row[], scroll: number, { columns, rows: count }: Size): Row[] {
  if (rows.length <= count) return [...rows];
  const from = Math.min(scroll, mostScroll(rows.length, count));
  const room = Math.max(1, count - 1);
  const until = Math.min(rows.length, from + room);
  const more = `${from + 1}-${until} of ${rows.length}, PgUp and PgDn`;
  return [...rows.slice(from, until), spread(EMPTY, row(more, 'dim'), columns)];
}

/** The furthest that so many rows can be scrolled where so many are seen. */
export function mostScroll(total: number, seen: number): number {
  return total <= seen ? 0 : total - Math.max(1, seen - 1);
}
