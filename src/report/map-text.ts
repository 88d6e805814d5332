import { legendOf } from './map-legend.js';
import { HOLDER_MARKS, LINE_MARKS } from './map-marks.js';
import { type Frame, frameOf, type MapPicture, sizeOf } from './map-picture.js';
import { wrapped } from './wrap.js';

const COLUMNS = 78;
/** A character is about twice as high as it is wide. */
const TALLNESS = 2;
const MOST_ROWS = 44;
const LEAST_ROWS = 8;

interface Cell {
  row: number;
  column: number;
}

/**
 * A map of 78 columns in plain ASCII, with a legend below. Each place is a mark for its holder with a number after it;
 * where they crowd, a mark stands a little aside of where the place is.
 */
export function formatMapText(picture: MapPicture): string {
  const frame = frameOf(picture, 4);
  const grid = emptyGrid(frame);
  const cellOf = project(frame, grid.length);
  const trueCells = picture.places.map(({ lat, lon }) => cellOf(lat, lon));
  const cells = setApart(trueCells, grid.length);
  for (const line of picture.lines) {
    const points = line.points.map(([lat, lon]) => cellOf(lat, lon));
    drawLine(grid, points, LINE_MARKS[line.kind]);
  }
  for (const { a, b } of picture.links) drawLine(grid, [cells[a]!, cells[b]!], '.');
  const numbers = numbersFor(cells);
  for (const [no, { row, column }] of cells.entries()) {
    const { holder } = picture.places[no]!;
    const mark = HOLDER_MARKS[picture.holders.find(({ id }) => id === holder)?.mark ?? 'none'];
    for (const [i, char] of [...`${mark}${numbers[no]}`].entries()) grid[row]![column + i] = char;
  }
  const rows = grid.map((row) => row.join('').trimEnd());
  const scale = `${Math.round(sizeOf(frame).width)} km from left to right, north is up`;
  const { title, subtitle, note } = picture;
  return `${[title, subtitle, '', ...rows, '', ...legendOf(picture, numbers, new Set(grid.flat()), scale, COLUMNS), '', ...wrapped(note.split('\n'))].join('\n')}\n`;
}

function emptyGrid(frame: Frame): string[][] {
  const { width, height } = sizeOf(frame);
  const rows = Math.round(((height / width) * COLUMNS) / TALLNESS);
  const count = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, rows));
  return Array.from({ length: count }, () => Array.from({ length: COLUMNS }, () => ' '));
}

function project({ south, north, west, east }: Frame, rows: number) {
  return (lat: number, lon: number): Cell => ({
    row: Math.round(((north - lat) / (north - south)) * (rows - 1)),
    column: Math.round(((lon - west) / (east - west)) * (COLUMNS - 1)),
  });
}

function drawLine(grid: string[][], points: readonly Cell[], mark: string): void {
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (!from) continue;
    const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column), 1);
    for (let step = 0; step <= steps; step++) {
      const row = Math.round(from.row + ((to.row - from.row) * step) / steps);
      const column = Math.round(from.column + ((to.column - from.column) * step) / steps);
      if (grid[row]?.[column] !== undefined) grid[row][column] = mark;
    }
  }
}

/** Each cell moved to the nearest one with room for a mark and a number. */
function setApart(cells: readonly Cell[], rows: number): Cell[] {
  const width = 1 + String(cells.length).length;
  const taken = new Set<string>();
  const isFree = ({ row, column }: Cell) => {
    if (row < 0 || row >= rows || column < 0 || column + width > COLUMNS) return false;
    return Array.from({ length: width }, (_, i) => `${row} ${column + i}`).every((key) => !taken.has(key));
  };
  return cells.map((cell) => {
    const free = nearestFirst(cell).find(isFree) ?? cell;
    for (let i = 0; i < width; i++) taken.add(`${free.row} ${free.column + i}`);
    return free;
  });
}

/** The cells within reach of `cell`: a row counts as two columns. */
function nearestFirst({ row, column }: Cell): Cell[] {
  return STEPS.map((step) => ({ row: row + step.row, column: column + step.column }));
}

const REACH = 8;

const STEPS: readonly Cell[] = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, i) => ({
  row: Math.floor(i / (2 * REACH + 1)) - REACH,
  column: (i % (2 * REACH + 1)) - REACH,
})).sort((a, b) => distance(a) - distance(b) || a.row - b.row || a.column - b.column);

function distance({ row, column }: Cell): number {
  return (TALLNESS * row) ** 2 + column ** 2;
}

/** Numbers from 1 in the order of reading, so that one who looks for a number knows where. */
function numbersFor(cells: readonly Cell[]): number[] {
  const order = cells
    .map((cell, no) => ({ ...cell, no }))
    .sort((a, b) => a.row - b.row || a.column - b.column || a.no - b.no);
  const numbers: number[] = [];
  for (const [i, { no }] of order.entries()) numbers[no] = i + 1;
  return numbers;
}
