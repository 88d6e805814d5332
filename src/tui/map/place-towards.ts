import { NONE, type PlaceNo } from '../../engine/model/place.js';
import { frontOf } from './front.js';
import type { Point, Scene } from './scene.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The next place in a direction: of those in the quarter of the plane on that side, the one to which it is least far
 * along and across; `from` itself where there is none. From NONE it is the place nearest to the front; NONE in a scene
 * without places.
 *
 * Each other place lies in just one quarter, and a step towards it takes one no further from it along and across: so
 * every place can be reached from every other one.
 */
export function placeTowards(scene: Scene, from: PlaceNo, direction: Direction): PlaceNo {
  const { places } = scene;
  const start = places[from];
  if (!start) return nearestPlace(scene, frontOf(scene) ?? places[0] ?? { x: 0, y: 0 });
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const [no, place] of places.entries()) {
    if (no === from || quarterOf(start, place, no > from) !== direction) continue;
    const away = Math.abs(place.x - start.x) + Math.abs(place.y - start.y);
    if (away < least) [best, least] = [no, away];
  }
  return best;
}

/** The place nearest to a point, NONE in a scene without places. */
export function nearestPlace({ places }: Scene, point: Point): PlaceNo {
  let best: PlaceNo = NONE;
  let least = Number.POSITIVE_INFINITY;
  for (const [no, { x, y }] of places.entries()) {
    const away = Math.hypot(x - point.x, y - point.y);
    if (away < least) [best, least] = [no, away];
  }
  return best;
}

/** Each quarter has the diagonal that comes first counter-clockwise; places on one spot lie right or left by number. */
function quarterOf(from: Point, to: Point, isLater: boolean): Direction {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (dx === 0 && dy === 0) return isLater ? 'right' : 'left';
  if (dx > 0 && dy > -dx && dy <= dx) return 'right';
  if (dy > 0 && dx < dy && dx >= -dy) return 'up';
  return dx < 0 && dy < -dx && dy >= dx ? 'left' : 'down';
}
