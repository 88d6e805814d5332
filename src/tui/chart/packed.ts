import { clipped, type Row, span, widthOf } from '../row.js';

/** Entries one after the other, `gap` cells apart, on a new row where the last is full. */
export function packed(entries: readonly Row[], columns: number, gap: number): Row[] {
  const rows: Row[] = [];
  for (const cells of entries) {
    const last = rows.at(-1);
    if (last && widthOf(last) + gap + widthOf(cells) <= columns) {
      rows[rows.length - 1] = [...last, span(' '.repeat(gap)), ...cells];
    } else rows.push(clipped(cells, columns));
  }
  return rows;
}
