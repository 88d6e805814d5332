import { type Canvas, isFree, put } from './canvas.js';
import { cellOf, type Detail, detailOf, type Lens } from './lens.js';
import type { Layers } from './map-rows.js';
import { type Mark, SIGNS, shapeOf } from './marks.js';
import type { Point, Scene, SceneLink } from './scene.js';

/**
 * Draws what is true of links in the middle of them: cut, a bottleneck, mined. One sign a link, the
 * gravest; a map of much ground leaves out mines that are only feared.
 */
export function drawLinkSigns(canvas: Canvas, lens: Lens, scene: Scene, layers: Layers): void {
  for (const link of scene.links) {
    const sign = signOf(link, layers, detailOf(lens));
    const from = scene.places[link.a];
    const to = scene.places[link.b];
    if (sign && from && to) putAlong(canvas, lens, from, to, sign, MIDDLES);
  }
}

/** Draws every few cells of a link over which supply goes its sign. */
export function drawSupplySigns(canvas: Canvas, lens: Lens, scene: Scene): void {
  for (const link of scene.links) {
    const from = scene.places[link.a];
    const to = scene.places[link.b];
    if (link.supply === null || !from || !to) continue;
    const [a, b] = [cellOf(lens, from), cellOf(lens, to)];
    const cells = Math.max(Math.abs(a.column - b.column), 2 * Math.abs(a.row - b.row));
    const signs = Math.floor(cells / EVERY);
    for (let i = 1; i <= Math.min(signs, MOST); i++) {
      putAlong(canvas, lens, from, to, SIGNS.supply, [i / (signs + 1)]);
    }
  }
}

/** A sign in so many columns; at the most so many on a link, as the rest lies outside. */
const EVERY = 8;
const MOST = 200;

/** Where on a link its sign may stand, best first. */
const MIDDLES = [1 / 2, 3 / 5, 2 / 5, 2 / 3, 1 / 3];

function signOf({ cut, supply, mines }: SceneLink, layers: Layers, detail: Detail): Mark | null {
  if (cut) return SIGNS.cut;
  if (layers.supply && supply === 'bottleneck') return SIGNS.bottleneck;
  if (!layers.mines || mines === null || (mines === 'feared' && detail === 'far')) return null;
  return SIGNS[mines];
}

/** Puts a sign at the first of some shares of the way at which nothing stands. */
function putAlong(
  canvas: Canvas,
  lens: Lens,
  from: Point,
  to: Point,
  sign: Mark,
  shares: readonly number[],
): void {
  const text = shapeOf(sign, canvas.ascii);
  for (const share of shares) {
    const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    const { column, row } = cellOf(lens, point);
    if (!isFree(canvas, column, row, text.length)) continue;
    put(canvas, column, row, text, sign.role);
    return;
  }
}
