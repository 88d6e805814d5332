import { NONE } from '../../engine/model/place.js';
import type { Anchor } from './anchors.js';
import { type Canvas, isFree, put } from './canvas.js';
import { type Detail, detailOf, type Lens } from './lens.js';
import type { MapAsked } from './map-rows.js';
import { type Mark, SIGNS, shapeOf, TYPES } from './marks.js';
import type { ScenePlace } from './scene.js';

/**
 * Draws the signs behind the marks of places, and tells the anchors how far they reach. Where there is no room for all,
 * those that matter most are kept; an aim has its sign before its mark where there is none behind it.
 */
export function drawSigns(canvas: Canvas, lens: Lens, asked: MapAsked, anchors: readonly Anchor[]): void {
  const detail = detailOf(lens);
  for (const anchor of anchors) {
    if (anchor.place === NONE) continue;
    const place = asked.scene.places[anchor.place]!;
    const signs = signsOf(place, detail, asked);
    const { row } = anchor.cell;
    for (const sign of kept(signs, roomBehind(canvas, anchor, signs.length))) {
      anchor.last += 1;
      put(canvas, anchor.last, row, shapeOf(sign, asked.ascii), sign.role);
    }
    const hasNone = anchor.last === anchor.cell.column;
    if (place.aim && hasNone && isFree(canvas, anchor.first - 1, row, 1)) {
      anchor.first -= 1;
      put(canvas, anchor.first, row, shapeOf(SIGNS.aim, asked.ascii), SIGNS.aim.role);
    }
  }
}

function roomBehind(canvas: Canvas, { last, cell }: Anchor, most: number): number {
  let room = 0;
  while (room < most && isFree(canvas, last + room + 1, cell.row, 1)) room += 1;
  return room;
}

/** So many of some signs as there is room for, in their order. */
function kept(signs: readonly Mark[], room: number): Mark[] {
  if (room >= signs.length) return [...signs];
  const best = KEPT.filter((sign) => signs.includes(sign)).slice(0, room);
  return signs.filter((sign) => best.includes(sign));
}

/** What is kept first. What a place is can be left out: its name often says it. */
const KEPT: readonly Mark[] = [SIGNS.aim, SIGNS.fire, SIGNS.known, SIGNS.feared, SIGNS.works];

/** What a place is, from the middle zoom on, and what is known of it. */
function signsOf(place: ScenePlace, detail: Detail, { layers }: MapAsked): Mark[] {
  const signs: Mark[] = [];
  if (detail !== 'far') signs.push(TYPES[place.type]);
  if (place.aim) signs.push(SIGNS.aim);
  if (layers.fire && place.fire !== null) signs.push(SIGNS.fire);
  if (layers.mines && place.mines !== null && detail !== 'far') signs.push(SIGNS[place.mines]);
  if (place.works && detail === 'near') signs.push(SIGNS.works);
  return signs;
}
