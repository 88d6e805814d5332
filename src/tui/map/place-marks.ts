import type { PlaceNo } from '../../engine/model/place.js';
import { type Canvas, isFree, isInside, put } from './canvas.js';
import { type Cell, cellOf, type Detail, detailOf, type Lens } from './lens.js';
import type { MapAsked } from './map-rows.js';
import { HOLDERS, type Mark, REMEMBERED, ROUND, SIGNS, shapeOf, TYPES } from './marks.js';
import type { ScenePlace } from './scene.js';

/** A place whose mark stands on the map. */
export interface PlacedMark {
  no: PlaceNo;
  cell: Cell;
  /** The first and the last column of the mark with all signs about it. */
  first: number;
  last: number;
  /** How much it matters that its name is read. */
  worth: number;
}

/**
 * Draws the marks of all places, with signs behind them as far as there is room. Where two fall on one cell the more
 * important one is seen. They are given back the most important one first.
 */
export function drawPlaces(canvas: Canvas, lens: Lens, asked: MapAsked): PlacedMark[] {
  const { scene, ascii } = asked;
  const placed: PlacedMark[] = [];
  const detail = detailOf(lens);
  const lit = new Set(asked.lit);
  const worths = scene.places.map((_, no) => ({ no, worth: worthOf(asked, lit, no) }));
  for (const { no, worth } of worths.sort((a, b) => b.worth - a.worth || a.no - b.no)) {
    const place = scene.places[no]!;
    const cell = cellOf(lens, place);
    if (!isInside(canvas, cell.column, cell.row) || !isFree(canvas, cell.column, cell.row, 1)) continue;
    if (detail === 'far' && isMinor(place) && isCrowded(canvas, cell)) continue;
    const mark = (place.age > 0 ? REMEMBERED : HOLDERS)[place.holder];
    const role = isSelected(asked, no) ? 'selected' : lit.has(no) ? 'warning' : mark.role;
    put(canvas, cell.column, cell.row, shapeOf(mark, ascii), role);
    placed.push({ no, cell, first: cell.column, last: cell.column, worth });
  }
  for (const mark of placed) drawRound(canvas, mark, asked);
  for (const mark of placed) {
    for (const sign of signsOf(scene.places[mark.no]!, detail, asked)) {
      const next = mark.last + 1;
      if (!isFree(canvas, next, mark.cell.row, 1)) break;
      put(canvas, next, mark.cell.row, shapeOf(sign, ascii), sign.role);
      mark.last = next;
    }
  }
  return placed;
}

/** What a map of much ground leaves out where something else stands beside it. */
function isMinor({ type, aim }: ScenePlace): boolean {
  return !aim && WORTH[type] <= WORTH.gasfield;
}

function isCrowded(canvas: Canvas, { column, row }: Cell): boolean {
  return [column - 1, column + 1].some(
    (beside) => isInside(canvas, beside, row) && !isFree(canvas, beside, row, 1),
  );
}

function drawRound(canvas: Canvas, mark: PlacedMark, asked: MapAsked): void {
  const round = isSelected(asked, mark.no) ? ROUND.selected : asked.lit.includes(mark.no) ? ROUND.lit : null;
  if (!round) return;
  const [before, behind] = shapeOf(round, asked.ascii);
  const { column, row } = mark.cell;
  if (isFree(canvas, column - 1, row, 1)) {
    put(canvas, column - 1, row, before!, round.role);
    mark.first = column - 1;
  }
  if (isFree(canvas, column + 1, row, 1)) {
    put(canvas, column + 1, row, behind!, round.role);
    mark.last = column + 1;
  }
}

/** Signs behind the mark of a place: what it is from the middle zoom on, the rest wherever there is room. */
function signsOf(place: ScenePlace, detail: Detail, { layers }: MapAsked): Mark[] {
  const signs: Mark[] = [];
  if (detail !== 'far') signs.push(TYPES[place.type]);
  if (place.aim) signs.push(SIGNS.aim);
  if (layers.fire && place.fire !== null) signs.push(SIGNS.fire);
  if (layers.mines && place.mines !== null && detail !== 'far') signs.push(SIGNS[place.mines]);
  if (place.works && detail === 'near') signs.push(SIGNS.works);
  return signs;
}

export function isSelected({ selected }: MapAsked, no: PlaceNo): boolean {
  return selected?.type === 'place' && selected.no === no;
}

/** What a place of each type is worth on a crowded map: design assumption. */
const WORTH: Readonly<Record<ScenePlace['type'], number>> = {
  city: 60,
  town: 40,
  airbase: 30,
  base: 25,
  station: 20,
  village: 20,
  gasfield: 15,
  oilfield: 15,
  junction: 12,
  hill: 10,
  desert: 5,
};

function worthOf(asked: MapAsked, lit: ReadonlySet<PlaceNo>, no: PlaceNo): number {
  const { type, aim } = asked.scene.places[no]!;
  return (isSelected(asked, no) ? 400 : lit.has(no) ? 200 : 0) + (aim ? 50 : 0) + WORTH[type];
}
