import type { Size } from '../row.js';
import type { Camera } from './camera.js';
import type { Point } from './scene.js';

/** What turns metres into cells. */
export interface Lens {
  camera: Camera;
  size: Size;
}

/** A cell of the picture, counted from the top left one; it may lie outside. */
export interface Cell {
  column: number;
  row: number;
}

/** How much there is room to tell, by metres to a column. */
export type Detail = 'far' | 'middle' | 'near';

/*
 * Design assumptions: from 600 m to a column on, formations that belong together stand clear of each other and can be
 * named in full; beyond 1,800 m a place and its neighbour touch.
 */
const NEAR = 600;
const MIDDLE = 1800;

export function detailOf({ camera: { scale } }: Lens): Detail {
  if (scale <= NEAR) return 'near';
  return scale <= MIDDLE ? 'middle' : 'far';
}

/*
 * Design assumption: beyond 6 km to a column the whole theatre lies on a small screen, and of the ground only rivers,
 * roads and highways can be told apart.
 */
const WHOLE = 6000;

/** Whether there is so much ground on the map that only its main lines are drawn. */
export function isSparse({ camera: { scale } }: Lens): boolean {
  return scale > WHOLE;
}

/** The cell on which a point lies. */
export function cellOf(lens: Lens, point: Point): Cell {
  const { x, y } = spotOf(lens, point);
  return { column: Math.floor(x), row: Math.floor(y) };
}

/** A point in columns and rows from the top left corner, fractions kept. */
export function spotOf({ camera, size }: Lens, { x, y }: Point): Point {
  return {
    x: (x - camera.x) / camera.scale + Math.floor(size.columns / 2) + 0.5,
    y: (camera.y - y) / (2 * camera.scale) + Math.floor(size.rows / 2) + 0.5,
  };
}
