import type { PlaceNo } from '../../engine/model/place.js';
import { type Anchor, drawPlace, isSelected } from './anchors.js';
import { type Board, type PlacedTag, putTag, type Tag, takeTags, widthOf } from './board.js';
import { isInside } from './canvas.js';
import { singleCounter } from './counters.js';
import { cellOf, type Detail, detailOf, type Lens } from './lens.js';
import type { MapAsked } from './map-rows.js';
import { namesOf } from './place-names.js';
import { placeFirst, spotFor } from './tag-spots.js';

/**
 * Sees to it that what is selected, and places where something happens, are shown with name or counter: where these have
 * found no room before, or are only part of the counter of a stack, they are added, and lesser tags give way.
 *
 * @returns all anchors, with those of places that had no mark before
 */
export function revealSelected(
  board: Board,
  lens: Lens,
  asked: MapAsked,
  anchors: readonly Anchor[],
): Anchor[] {
  const all = [...anchors];
  const places = asked.scene.places.keys();
  for (const no of [...places].filter((no) => isSelected(asked, no) || asked.lit.includes(no))) {
    revealPlace(board, lens, asked, all, no);
  }
  revealFormation(board, lens, asked, all);
  return all;
}

function revealPlace(board: Board, lens: Lens, asked: MapAsked, anchors: Anchor[], no: PlaceNo): void {
  let at = anchors.findIndex(({ place }) => place === no);
  if (at < 0) {
    const cell = cellOf(lens, asked.scene.places[no]!);
    if (!isInside(board.canvas, cell.column, cell.row)) return;
    at = anchors.push(newAnchor(board, asked, no, cell)) - 1;
  }
  const anchor = anchors[at]!;
  const isNamed = board.placed.some(
    (tag) => tag?.anchor === anchor && tag.lines[0]!.pieces[0]!.of.length === 0,
  );
  if (isNamed) return;
  const tags: Tag[] = namesOf(anchor, detailOf(lens), asked).map((name) => [[name]]);
  if (!placeFirst(board, at, anchor, tags, 'led')) placeFirst(board, at, anchor, tags, 'forced');
}

/** A place that had no room for a mark takes its cell. */
function newAnchor(board: Board, asked: MapAsked, place: PlaceNo, cell: Anchor['cell']): Anchor {
  const at = cell.row * board.canvas.columns + cell.column;
  takeTags(board, [board.tags[at]! - 1]);
  const anchor: Anchor = { place, cell, first: cell.column, last: cell.column, worth: 0, stack: null };
  drawPlace(board.canvas, asked, anchor);
  return anchor;
}

function revealFormation(
  board: Board,
  lens: Lens,
  { scene, selected }: MapAsked,
  anchors: readonly Anchor[],
): void {
  if (selected?.type !== 'formation') return;
  const { no } = selected;
  const at = anchors.findIndex(({ stack }) => stack?.formations.some((one) => one.no === no));
  const formation = scene.formations.find((one) => one.no === no);
  if (at < 0 || !formation) return;
  const detail: Detail = detailOf(lens) === 'near' ? 'near' : 'middle';
  const counter = singleCounter(formation, detail);
  const shown = board.placed.find((tag) => piecesOf(tag).some(({ of }) => of.includes(no)));
  if (piecesOf(shown ?? null).some(({ text }) => text === counter.text)) return;
  const tag: Tag = [[counter]];
  const besideOthers = shown ? spotFor(board, at, anchorAt(shown, no), tag, 'beside') : null;
  if (besideOthers) putTag(board, besideOthers);
  else if (!placeFirst(board, at, anchors[at]!, [tag], 'led'))
    placeFirst(board, at, anchors[at]!, [tag], 'forced');
}

function piecesOf(tag: PlacedTag | null): PlacedTag['lines'][number]['pieces'] {
  return tag ? tag.lines.flatMap(({ pieces }) => pieces) : [];
}

/** The line of a tag on which a formation is told, as if it were a mark. */
function anchorAt({ anchor, lines }: PlacedTag, no: number): Anchor {
  const line = lines.find(({ pieces }) => pieces.some(({ of }) => of.includes(no))) ?? lines[0]!;
  return { ...anchor, cell: line, first: line.column, last: line.column + widthOf(line.pieces) - 1 };
}
