import { type Row, widthOf } from '../../../src/tui/row.js';

/** Rows as text, with a bar at both edges. */
export function told(rows: readonly Row[]): string {
  const lines = rows.map((cells) => cells.map(({ text }) => text).join(''));
  const width = Math.max(...rows.map(widthOf));
  return lines.map((line) => `|${line.padEnd(width)}|`).join('\n');
}
