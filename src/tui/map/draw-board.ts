import type { Role } from '../role.js';
import { type Anchor, isSelected, stackRole } from './anchors.js';
import type { Board, Piece, PlacedTag } from './board.js';
import { clearGround, isFree, isInside, put } from './canvas.js';
import type { MapAsked } from './map-rows.js';
import { LEADER, ROUND, shapeOf } from './marks.js';
import { stackMark } from './stacks.js';

/**
 * Draws the tags of a board, a mark for each stack of formations of which none of them tells, and what stands round
 * selected places and those where something happens.
 */
export function drawBoard(board: Board, asked: MapAsked, anchors: readonly Anchor[]): void {
  for (const tag of board.placed) if (tag) drawTag(board, asked, tag);
  const told = new Set(
    board.placed.flatMap((tag) => tag?.lines.flatMap(({ pieces }) => pieces.flatMap(({ of }) => of)) ?? []),
  );
  for (const anchor of anchors) {
    if (anchor.stack?.formations.some(({ no }) => !told.has(no)))
      drawStackMark(board, asked, anchor, anchors);
  }
  for (const anchor of anchors) drawRound(board, asked, anchor);
}

function drawTag({ canvas }: Board, asked: MapAsked, { anchor, lines, leader, way }: PlacedTag): void {
  for (const { column, row } of leader) {
    put(canvas, column, row, shapeOf(LEADER[way], asked.ascii), LEADER[way].role);
  }
  for (const line of lines) {
    let { column } = line;
    clearGround(canvas, column - 1, line.row);
    for (const piece of line.pieces) {
      put(canvas, column, line.row, piece.text, roleOf(piece, anchor, asked));
      column += piece.text.length;
    }
    clearGround(canvas, column, line.row);
  }
}

function roleOf({ role, of }: Piece, { place }: Anchor, asked: MapAsked): Role {
  const { selected, lit } = asked;
  if (of.length > 0) return selected?.type === 'formation' && of.includes(selected.no) ? 'selected' : role;
  if (role !== 'label') return role;
  if (isSelected(asked, place)) return 'selected';
  return lit.includes(place) ? 'warning' : role;
}

/** The mark of formations in the cell of a place stands beside that of the place; where nothing is free, on it. */
function drawStackMark({ canvas }: Board, asked: MapAsked, anchor: Anchor, anchors: readonly Anchor[]): void {
  const { cell, first, last, stack } = anchor;
  const { row, column } = cell;
  // Formations apart from all places have their mark already.
  if (!stack || anchor.place < 0) return;
  const free = [
    { column: last + 1, row },
    { column: first - 1, row },
    { column, row: row - 1 },
    { column, row: row + 1 },
  ].find((beside) => isFree(canvas, beside.column, beside.row, 1));
  const at = free ?? (last > column ? { column: last, row } : cell);
  const mark = stackMark(stack);
  const isOnSelected = anchors.some(
    (one) => isSelected(asked, one.place) && one.cell.column === at.column && one.cell.row === at.row,
  );
  const role = isOnSelected ? 'selected' : stackRole(stack, mark, asked);
  put(canvas, at.column, at.row, shapeOf(mark, asked.ascii), role);
  if (at.row !== row) return;
  anchor.first = Math.min(first, at.column);
  anchor.last = Math.max(last, at.column);
}

function drawRound({ canvas, tags, placed }: Board, asked: MapAsked, anchor: Anchor): void {
  const { place, cell, first, last } = anchor;
  const round = isSelected(asked, place) ? ROUND.selected : asked.lit.includes(place) ? ROUND.lit : null;
  if (!round) return;
  const [before, behind] = shapeOf(round, asked.ascii);
  const { row } = cell;
  for (const [column, shape] of [
    [first - 1, before!],
    [last + 1, behind!],
  ] as const) {
    if (!isInside(canvas, column, row)) continue;
    const tag = placed[tags[row * canvas.columns + column]! - 1];
    const isOwnLeader =
      tag?.anchor === anchor && tag.leader.some((at) => at.column === column && at.row === row);
    if (isOwnLeader || isFree(canvas, column, row, 1)) put(canvas, column, row, shape, round.role);
  }
}
