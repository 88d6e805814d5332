import type { Anchor } from './anchors.js';
import { type Board, type PlacedTag, putTag, type Tag, takeTags, widthOf } from './board.js';
import { crossed } from './canvas.js';
import { WORTH_SEEING } from './ground.js';
import type { Cell } from './lens.js';

/** How a tag may stand: beside its mark, led to it by dots as well, or even where lesser tags have to give way. */
export type Manner = 'beside' | 'led' | 'forced';

/** A spot for a tag: its left column and its first row, on which side of that its lines begin, and what it costs. */
interface Spot extends Cell {
  align: 'left' | 'right' | 'middle';
  cost: number;
  leader: readonly Cell[];
  way: PlacedTag['way'];
}

/** Puts the first of some tags that finds a spot there: whether one did. */
export function placeFirst(
  board: Board,
  no: number,
  anchor: Anchor,
  tags: readonly Tag[],
  manner: Manner,
): boolean {
  return tags.some((tag) => {
    const placed = spotFor(board, no, anchor, tag, manner);
    if (placed) putTag(board, placed);
    return placed !== null;
  });
}

/**
 * Where a tag costs least, null where it finds no room. None covers a mark or another tag, and none stands so that it
 * could be read as the name of another mark; a forced one takes away the tags that are in its way.
 *
 * @param no the number of the anchor on the board
 */
export function spotFor(
  board: Board,
  no: number,
  anchor: Anchor,
  tag: Tag,
  manner: Manner,
): PlacedTag | null {
  const widths = tag.map(widthOf);
  const width = Math.max(...widths);
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  let inTheWay: Set<number> = new Set();
  const spots = besideSpots(anchor, width, tag.length);
  if (manner !== 'beside') spots.push(...ledSpots(anchor, width, tag.length));
  for (const spot of spots) {
    if (spot.cost >= least) continue;
    const lesser = manner === 'forced' ? new Set<number>() : null;
    const cost = spot.cost + costOf(board, no, anchor, spot, widths, width, lesser);
    if (cost >= least) continue;
    [best, least] = [spot, cost];
    if (lesser) inTheWay = lesser;
  }
  if (!best) return null;
  takeTags(board, inTheWay);
  const { row, column, leader, way } = best;
  const { align } = best;
  const lines = tag.map((pieces, i) => ({
    row: row + i,
    column: column + indent(align, widths[i]!, width),
    pieces,
  }));
  return { anchor, lines, leader, way };
}

/** Blanks that a tag keeps from other tags on the side away from its own mark. */
const AWAY = 2;
/** Blanks that it keeps from other marks in its row: where its own mark is in that row too, and where it is not. */
const FROM_MARKS = { beside: 3, below: 5 };
/** What it costs to take away a tag: more than to stand anywhere. */
const TAKEN = 40;
/** What each cell of another mark costs a forced tag that could be taken for the name of that. */
const CONFUSED = 10;
const NOWHERE = Number.POSITIVE_INFINITY;

/** What a tag would cost there besides: a third for each cell of a line of the ground, more near to other marks. */
function costOf(
  board: Board,
  no: number,
  anchor: Anchor,
  spot: Spot,
  widths: readonly number[],
  width: number,
  lesser: Set<number> | null,
): number {
  const { canvas } = board;
  let cost = 0;
  for (const { column, row } of spot.leader) {
    cost += rangeCost(board, column, row, 1, lesser);
    if (cost === NOWHERE) return NOWHERE;
  }
  for (const [i, own] of widths.entries()) {
    const column = spot.column + indent(spot.align, own, width);
    const row = spot.row + i;
    if (row < 0 || row >= canvas.rows || column < 0 || column + own > canvas.columns) return NOWHERE;
    const before = Math.max(0, column - (spot.align === 'left' ? 1 : AWAY));
    const behind = Math.min(canvas.columns, column + own + (spot.align === 'right' ? 1 : AWAY));
    cost += rangeCost(board, before, row, behind - before, lesser);
    if (cost === NOWHERE) return NOWHERE;
    cost += crossed(canvas, column, row, own, WORTH_SEEING) / 3;
    cost += strangersCost(board, no, anchor, spot, column, row, own, lesser ? CONFUSED : NOWHERE);
    if (cost === NOWHERE) return NOWHERE;
  }
  return cost;
}

/** 0 where nothing stands on some cells of a row; nowhere where a mark does, or a tag that may not be taken away. */
function rangeCost(
  { canvas, tags }: Board,
  column: number,
  row: number,
  width: number,
  lesser: Set<number> | null,
): number {
  if (row < 0 || row >= canvas.rows || column < 0 || column + width > canvas.columns) return NOWHERE;
  const first = row * canvas.columns + column;
  let cost = 0;
  for (let cell = first; cell < first + width; cell++) {
    if (canvas.marks[cell] !== 0) return NOWHERE;
    const tag = tags[cell]!;
    if (tag === 0) continue;
    if (!lesser) return NOWHERE;
    if (lesser.has(tag - 1)) continue;
    lesser.add(tag - 1);
    cost += TAKEN;
  }
  return cost;
}

/**
 * How easily a line of a tag could be taken for one of other marks: not at all where these are far from it, half a
 * point for each cell of one above or below a tag that stands in the row of its own mark, and otherwise too easily: what
 * that costs is given.
 */
function strangersCost(
  { canvas, anchors }: Board,
  no: number,
  anchor: Anchor,
  { leader }: Spot,
  column: number,
  row: number,
  width: number,
  tooEasily: number,
): number {
  const isLed = leader.length > 0;
  const isBeside = row === anchor.cell.row;
  let cost = 0;
  for (let near = Math.max(0, row - 1); near <= Math.min(canvas.rows - 1, row + 1); near++) {
    const reach =
      near === row ? (isBeside ? FROM_MARKS.beside : FROM_MARKS.below) : isBeside || isLed ? 0 : 1;
    const first = near * canvas.columns + Math.max(0, column - reach);
    const last = near * canvas.columns + Math.min(canvas.columns, column + width + reach);
    for (let cell = first; cell < last; cell++) {
      const found = anchors[cell]!;
      if (found === 0 || found === no + 1) continue;
      cost += near === row || !(isBeside || isLed) ? tooEasily : 0.5;
      if (cost === NOWHERE) return NOWHERE;
    }
  }
  return cost;
}

function indent(align: Spot['align'], own: number, width: number): number {
  if (align === 'left') return 0;
  return align === 'right' ? width - own : Math.floor((width - own) / 2);
}

const UNLED: Pick<Spot, 'leader' | 'way'> = { leader: [], way: 'across' };

/** Beside the mark, below and above it. The costs are design assumptions: right is best, then left, then the rest. */
function besideSpots({ cell: { row }, first, last }: Anchor, width: number, height: number): Spot[] {
  const spots: Spot[] = [];
  const at = (column: number, row: number, align: Spot['align'], cost: number): void => {
    spots.push({ column, row, align, cost, ...UNLED });
  };
  for (let lift = 0; lift < height; lift++) {
    at(last + 2, row - lift, 'left', lift);
    at(first - 1 - width, row - lift, 'right', 2 + lift);
  }
  const middle = Math.round((first + last - width + 1) / 2);
  for (const beyond of [row + 1, row - height]) {
    at(last + 1, beyond, 'left', 3);
    at(first, beyond, 'left', 3);
    at(middle, beyond, 'middle', 4);
    at(last - width + 1, beyond, 'right', 5);
    at(first - width, beyond, 'right', 5);
  }
  return spots;
}

/** How long leaders are: along a row, and along a column. */
const ACROSS = [2, 4, 7, 10];
const DOWN = [1, 2, 3];
/** What any leader costs: design assumption, more than any spot beside the mark. */
const LED = 6;

function ledSpots({ cell, first, last }: Anchor, width: number, height: number): Spot[] {
  const spots: Spot[] = [];
  for (const length of ACROSS) {
    const cost = LED + length;
    const [right, left] = [cellsAcross(cell, last + 1, length), cellsAcross(cell, first - length, length)];
    spots.push({
      column: last + length + 2,
      row: cell.row,
      align: 'left',
      cost,
      leader: right,
      way: 'across',
    });
    spots.push({
      column: first - length - 1 - width,
      row: cell.row,
      align: 'right',
      cost: cost + 1,
      leader: left,
      way: 'across',
    });
  }
  for (const length of DOWN) {
    for (const side of [1, -1]) {
      const leader = Array.from({ length }, (_, i) => ({
        column: cell.column,
        row: cell.row + side * (i + 1),
      }));
      const row = side === 1 ? cell.row + length + 1 : cell.row - length - height;
      const middle = Math.round(cell.column - (width - 1) / 2);
      const cost = LED + 2 * length;
      spots.push({ column: cell.column, row, align: 'left', cost, leader, way: 'down' });
      spots.push({ column: middle, row, align: 'middle', cost: cost + 1, leader, way: 'down' });
      spots.push({
        column: cell.column - width + 1,
        row,
        align: 'right',
        cost: cost + 1,
        leader,
        way: 'down',
      });
    }
  }
  return spots;
}

function cellsAcross({ row }: Cell, column: number, length: number): Cell[] {
  return Array.from({ length }, (_, i) => ({ column: column + i, row }));
}
