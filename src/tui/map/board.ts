import type { Anchor } from './anchors.js';
import type { Canvas } from './canvas.js';
import type { Counter } from './counters.js';
import type { Cell } from './lens.js';

/** A piece of a line of a tag: a counter, or a name, which stands for no formation. */
export type Piece = Counter;

/** Text that belongs to a mark of the map: one line or more. */
export type Tag = readonly (readonly Piece[])[];

/** A line of a tag on its cells. */
export interface PlacedLine extends Cell {
  pieces: readonly Piece[];
}

/** A tag that has found its cells. */
export interface PlacedTag {
  anchor: Anchor;
  lines: readonly PlacedLine[];
  /** The cells of the dots that lead to it from its mark. */
  leader: readonly Cell[];
  way: 'across' | 'down';
}

/**
 * Who has which cells while names and counters are placed: the marks are drawn already, of the tags nothing is. By cell
 * there is a number, 0 for none, and 1 more than the number of an anchor, or of a tag.
 */
export interface Board {
  canvas: Canvas;
  anchors: Int16Array;
  tags: Int16Array;
  /** By number; null for those that have been taken away again. */
  placed: (PlacedTag | null)[];
}

/** A board with the marks of some anchors on it. */
export function newBoard(canvas: Canvas, anchors: readonly Anchor[]): Board {
  const cells = canvas.columns * canvas.rows;
  const board: Board = { canvas, anchors: new Int16Array(cells), tags: new Int16Array(cells), placed: [] };
  for (const [no, { cell, first, last }] of anchors.entries()) {
    board.anchors.fill(no + 1, cell.row * canvas.columns + first, cell.row * canvas.columns + last + 1);
  }
  return board;
}

/** Gives a tag its cells. */
export function putTag(board: Board, tag: PlacedTag): void {
  board.placed.push(tag);
  claim(board, tag, board.placed.length);
}

/** Takes tags away again. */
export function takeTags(board: Board, numbers: Iterable<number>): void {
  for (const no of numbers) {
    const tag = board.placed[no];
    if (!tag) continue;
    claim(board, tag, 0);
    board.placed[no] = null;
  }
}

function claim({ canvas: { columns }, tags }: Board, { lines, leader }: PlacedTag, number: number): void {
  for (const { column, row, pieces } of lines) {
    tags.fill(number, row * columns + column, row * columns + column + widthOf(pieces));
  }
  for (const { column, row } of leader) tags[row * columns + column] = number;
}

/** Cells of a line of a tag. */
export function widthOf(pieces: readonly Piece[]): number {
  let width = 0;
  for (const { text } of pieces) width += text.length;
  return width;
}
