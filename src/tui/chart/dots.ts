/**
 * Dots of several curves on a grid of cells. A braille cell has two dots across and four down; an ASCII cell is one.
 *
 * Source of the dot bits: The Unicode Standard, block "Braille Patterns", U+2800 to U+28FF.
 */
export interface Dots {
  columns: number;
  rows: number;
  /** Dots in a cell. */
  across: number;
  down: number;
  /** By cell, row by row from the top: the dots that are set, and the curves that set some, as bits. */
  dots: number[];
  owners: number[];
}

/** A grid without a dot. */
export function noDots(columns: number, rows: number, ascii: boolean): Dots {
  const cells = columns * rows;
  const [across, down] = ascii ? [1, 1] : [2, 4];
  return { columns, rows, across, down, dots: Array(cells).fill(0), owners: Array(cells).fill(0) };
}

/** A dot: how far from the left, and from the bottom. */
export type Dot = readonly [x: number, y: number];

/** Sets the dots of a line from one dot to another for a curve, in place; gives their cells in this order. */
export function drawLine(grid: Dots, owner: number, from: Dot, to: Dot): number[] {
  const [x0, y0] = from;
  const [x1, y1] = to;
  const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const share = steps === 0 ? 0 : i / steps;
    return setDot(grid, owner, Math.round(x0 + (x1 - x0) * share), Math.round(y0 + (y1 - y0) * share));
  });
}

function setDot(grid: Dots, owner: number, x: number, y: number): number {
  const cell = cellOf(grid, x, y);
  const down = (grid.rows * grid.down - 1 - y) % grid.down;
  grid.dots[cell]! |= grid.across === 1 ? 1 : BRAILLE[x % 2]![down]!;
  grid.owners[cell]! |= 1 << owner;
  return cell;
}

/** Whether no more than one curve has dots in a cell. */
export function isUnshared({ owners }: Dots, cell: number): boolean {
  return (owners[cell]! & (owners[cell]! - 1)) === 0;
}

const BRAILLE = [
  [1, 2, 4, 64],
  [8, 16, 32, 128],
];

/** The cell in which a dot lies. */
export function cellOf({ columns, rows, across, down }: Dots, x: number, y: number): number {
  const row = Math.floor((rows * down - 1 - y) / down);
  return row * columns + Math.floor(x / across);
}

/** The character with these dots. */
export function brailleOf(dots: number): string {
  return String.fromCharCode(0x2800 + dots);
}
