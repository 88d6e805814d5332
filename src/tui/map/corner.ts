import { type Canvas, isFree, put } from './canvas.js';
import type { Lens } from './lens.js';

/** Lengths of the scale bar, km. */
const LENGTHS = [200, 100, 50, 20, 10, 5, 2, 1];
/** At the most, as a share of the picture's width. */
const SHARE = 1 / 6;

/** Draws a scale bar and where north is, into a corner in which nothing stands yet; nowhere in a small picture. */
export function drawScale(canvas: Canvas, { camera: { scale } }: Lens): void {
  const { columns, rows, ascii } = canvas;
  const cellsOf = (km: number): number => Math.round((km * 1000) / scale);
  const km = LENGTHS.find((length) => cellsOf(length) <= columns * SHARE && cellsOf(length) >= 2);
  if (km === undefined || rows < 4) return;
  const [left, middle, right, north] = ascii
    ? ['|', '-', '|', '^N']
    : ['\u251c', '\u2500', '\u2524', '\u2191N'];
  const text = `${left}${middle.repeat(cellsOf(km) - 1)}${right} ${km} km ${north}`;
  const corners = [
    { column: 0, row: rows - 1 },
    { column: columns - text.length, row: rows - 1 },
    { column: columns - text.length, row: 0 },
    { column: 0, row: 0 },
  ];
  const free = corners.find(({ column, row }) => isFree(canvas, column, row, text.length));
  if (free) put(canvas, free.column, free.row, text, 'frame');
}
