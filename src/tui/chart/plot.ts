import type { Role } from '../role.js';
import { type Row, type Span, span } from '../row.js';
import { type Curve, drawable } from './chart.js';
import { curveMark, sharedMark } from './curve-marks.js';
import { brailleOf, cellOf, type Dot, type Dots, drawLine, isUnshared, noDots } from './dots.js';
import { type Scale, stepOf } from './scale.js';

/** What is drawn between the axes. */
export interface PlotAsked {
  curves: readonly Curve[];
  scale: Scale;
  /** Columns of days that something is said of. */
  marked: readonly number[];
  columns: number;
  rows: number;
  ascii: boolean;
}

/** Curves as rows of the size asked for, and whether two of them share a cell somewhere. */
export interface Plot {
  rows: Row[];
  isShared: boolean;
}

/** Draws curves, over faint lines at the ticks and down the days that are marked. */
export function plotOf(asked: PlotAsked): Plot {
  const { curves, scale, columns, rows, ascii } = asked;
  const grid = noDots(columns, rows, ascii);
  const drawn = curves.map((curve, no) => drawCurve(grid, no, pointsOf(curve, scale, grid)));
  const marks = new Set(drawn.flatMap((curve, no) => markedCells(grid, no, curve)));
  const tickRows = new Set(
    scale.ticks.map(({ value }) => rowOfTick(scale, value, rows, ascii)).filter((at) => at < rows - 1),
  );
  const marked = new Set(asked.marked);
  const cellAt = (at: number, column: number): Span => {
    const cell = at * columns + column;
    const owners = grid.owners[cell]!;
    if (owners !== 0) return curveCell(asked, grid, cell, marks.has(cell));
    if (marked.has(column)) return span(ascii ? ':' : '┊', 'frame');
    if (tickRows.has(at) && column % 2 === 1) return span(ascii ? '.' : '┈', 'frame');
    return span(' ');
  };
  return {
    rows: Array.from({ length: rows }, (_, at) =>
      joined(Array.from({ length: columns }, (_, column) => cellAt(at, column))),
    ),
    isShared: grid.owners.some((_, cell) => !isUnshared(grid, cell)),
  };
}

/** The row, from the top, in which the dots of a value lie. */
export function rowOfTick(scale: Scale, value: number, rows: number, ascii: boolean): number {
  const grid = noDots(1, rows, ascii);
  return cellOf(grid, 0, stepOf(scale, value, rows * grid.down));
}

/** The column of a value by its number, of `columns`. */
export function columnOf(at: number, count: number, columns: number): number {
  return count < 2 ? 0 : Math.round((at / (count - 1)) * (columns - 1));
}

/** The dot of each value, null for a gap. */
function pointsOf(curve: Curve, scale: Scale, grid: Dots): (Dot | null)[] {
  const values = drawable(curve);
  const width = grid.columns * grid.across;
  const height = grid.rows * grid.down;
  return values.map((value, at) =>
    value === null ? null : [columnOf(at, values.length, width), stepOf(scale, value, height)],
  );
}

/** The cells of a curve from its first day on, and those of them that must show its mark: its ends and lone points. */
interface Drawn {
  cells: number[];
  ends: number[];
}

function drawCurve(grid: Dots, no: number, points: readonly (Dot | null)[]): Drawn {
  const drawn: Drawn = { cells: [], ends: [] };
  for (const [at, point] of points.entries()) {
    if (!point) continue;
    const after = points[at + 1] ?? null;
    drawn.cells.push(...drawLine(grid, no, point, after ?? point));
    if (!after) drawn.ends.push(cellOf(grid, ...point));
  }
  return drawn;
}

/** The cells in which a curve shows its mark: besides its ends one every few columns, where it is alone. */
function markedCells(grid: Dots, no: number, { cells, ends }: Drawn): number[] {
  const marks = [...ends];
  let next = MARK_EVERY * (no / 3 + 1 / 3);
  for (const cell of cells) {
    const column = cell % grid.columns;
    if (column < next || !isUnshared(grid, cell)) continue;
    marks.push(cell);
    next = column + MARK_EVERY;
  }
  return marks;
}

/** Columns from mark to mark of a curve. */
const MARK_EVERY = 12;

function curveCell({ curves, ascii }: PlotAsked, grid: Dots, cell: number, isMark: boolean): Span {
  const owners = grid.owners[cell]!;
  if (!isUnshared(grid, cell)) return span(sharedMark(ascii), 'strong');
  const no = curves.findIndex((_, one) => owners === 1 << one);
  const { role } = curves[no]!;
  return span(ascii || isMark ? curveMark(no, ascii) : brailleOf(grid.dots[cell]!), role);
}

/** Cells as few pieces, each of one look. */
function joined(cells: readonly Span[]): Row {
  const row: { text: string; role: Role }[] = [];
  for (const { text, role } of cells) {
    const last = row.at(-1);
    if (last && (last.role === role || text === ' ')) last.text += text;
    else row.push({ text, role });
  }
  return row;
}
