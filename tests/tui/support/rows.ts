import type { Row } from '../../../src/tui/row.js';

/** The characters of a row. */
export function lineOf(cells: Row): string {
  return cells.map(({ text }) => text).join('');
}

/** The characters of rows, without blanks at their ends. */
export function textOf(rows: readonly Row[]): string {
  return rows.map((cells) => lineOf(cells).trimEnd()).join('\n');
}
