import { type Anchor, isLed, isNamed } from './anchors.js';
import { type Board, newBoard, type Piece, type Tag } from './board.js';
import type { Canvas } from './canvas.js';
import { type Counter, countersOf, shortCounters } from './counters.js';
import { drawBoard } from './draw-board.js';
import { type Detail, detailOf, type Lens } from './lens.js';
import { drawLineNames } from './line-names.js';
import type { MapAsked } from './map-rows.js';
import { namesOf } from './place-names.js';
import { revealSelected } from './reveal.js';
import { type Manner, placeFirst } from './tag-spots.js';

/**
 * Draws names and counters beside the marks that they belong to. Their spots depend on the ground, on what stands there
 * and on aims and orders, not on what is selected or happens just now: that has another look, and if its name or counter
 * found no room, it is shown all the same. Formations whose counter finds none have a mark of one cell.
 */
export function drawTags(canvas: Canvas, lens: Lens, asked: MapAsked, anchors: readonly Anchor[]): void {
  const board = newBoard(canvas, anchors);
  const detail = detailOf(lens);
  for (const [no, anchor] of anchors.entries()) {
    const names = asked.layers.names && isNamed(anchor, detail) ? namesOf(anchor, detail, asked) : [];
    placeTags(board, no, anchor, names, detail);
  }
  drawBoard(board, asked, revealSelected(board, lens, asked, anchors));
  if (asked.layers.names) drawLineNames(board, lens, asked.scene);
}

/** Name and counters of one mark: together where that is possible, then apart, then led to it where it matters. */
function placeTags(board: Board, no: number, anchor: Anchor, names: readonly Piece[], detail: Detail): void {
  const { stack } = anchor;
  const canLead = isLed(anchor, detail);
  const put = (tags: readonly Tag[], manner: Manner): boolean =>
    (manner !== 'led' || canLead) && placeFirst(board, no, anchor, tags, manner);
  const alone: Tag[] = names.map((name) => [[name]]);
  if (!stack) {
    if (!put(alone, 'beside')) put(alone, 'led');
    return;
  }
  const counters = countersOf(stack, detail);
  const short = shortCounters(stack);
  if (put(besideNames(names, counters, short), 'beside')) return;
  if (!put(alone, 'beside')) put(alone, 'led');
  // The first of these that finds a spot.
  put([counters.map((counter) => [counter]), [inOneLine(counters)]], 'beside') ||
    (counters.length === 1 && put([[[counters[0]!]]], 'led')) ||
    put([[inOneLine(short)]], 'beside') ||
    put([[inOneLine(short)]], 'led');
}

function besideNames(
  names: readonly Piece[],
  counters: readonly Counter[],
  short: readonly Counter[],
): Tag[] {
  return names.flatMap((name) => [
    ...(counters.length === 1 ? [[[name, BLANK, counters[0]!]]] : []),
    [[name], ...counters.map((counter) => [counter])],
    [[name, BLANK, ...inOneLine(short)]],
    [[name], inOneLine(short)],
  ]);
}

const BLANK: Piece = { text: ' ', role: 'text', of: [] };

function inOneLine(counters: readonly Counter[]): Piece[] {
  return counters.flatMap((counter, i) => (i === 0 ? [counter] : [BLANK, counter]));
}
