import type { Size } from '../row.js';
import type { Point, Scene } from './scene.js';

/** Which part of the ground is seen, and how large. */
export interface Camera {
  /** The middle of the picture, metres on the plane of the places. */
  x: number;
  y: number;
  /** Metres to a column; to a row they are twice as many, as a cell is about twice as high as wide. */
  scale: number;
}

/** How near one looks: all places; one axis of advance; one battle. */
export const ZOOMS = ['theatre', 'axis', 'battle'] as const;

export type Zoom = (typeof ZOOMS)[number];

/*
 * Design assumptions. Metres to a column: an axis shows some 80 km on a narrow terminal, a battle some 30 km. Nearer
 * than the last one there is nothing more to see: formations stand hundreds of metres apart.
 */
const AXIS = 1000;
const BATTLE = 400;
const NEAREST = 150;
/** Two steps of + double the scale. */
const STEP = Math.SQRT2;
/** Columns and rows that stay free round the places of the theatre, for names and counters. */
const EDGE = { columns: 6, rows: 1 };

/** All places, with some air round them. */
export function theatreCamera(scene: Scene, { columns, rows }: Size): Camera {
  const { west, east, south, north } = extentOf(scene);
  const across = Math.max(1, columns - 2 * EDGE.columns);
  const down = Math.max(1, rows - 2 * EDGE.rows);
  const scale = Math.max(NEAREST, (east - west) / across, (north - south) / (2 * down));
  return { x: (west + east) / 2, y: (south + north) / 2, scale };
}

/** A part of the theatre round a point; never more of it than the theatre. */
export function cameraAt({ x, y }: Point, zoom: Zoom, scene: Scene, size: Size): Camera {
  const theatre = theatreCamera(scene, size);
  if (zoom === 'theatre') return theatre;
  return { ...within(scene, { x, y }), scale: Math.min(theatre.scale, zoom === 'axis' ? AXIS : BATTLE) };
}

/** What a camera is nearest to. */
export function zoomOf({ scale }: Camera): Zoom {
  if (scale <= BATTLE * STEP) return 'battle';
  return scale <= AXIS * STEP ? 'axis' : 'theatre';
}

/** The picture moved over the ground by whole cells, east and south; its middle stays among the places. */
export function panned({ x, y, scale }: Camera, columns: number, rows: number, scene: Scene): Camera {
  return { ...within(scene, { x: x + columns * scale, y: y - rows * 2 * scale }), scale };
}

/** Nearer by so many steps, further off by fewer than none; no further than the theatre, no nearer than 150 m a column. */
export function zoomed(camera: Camera, steps: number, scene: Scene, size: Size): Camera {
  const theatre = theatreCamera(scene, size);
  const scale = Math.max(NEAREST, camera.scale / STEP ** steps);
  return scale >= theatre.scale ? theatre : { ...within(scene, camera), scale };
}

/** The camera moved by as few whole cells as bring a point well inside the picture. */
export function following(camera: Camera, point: Point, size: Size): Camera {
  const column = (point.x - camera.x) / camera.scale;
  const row = (camera.y - point.y) / (2 * camera.scale);
  return {
    x: camera.x + beyond(column, size.columns) * camera.scale,
    y: camera.y - beyond(row, size.rows) * 2 * camera.scale,
    scale: camera.scale,
  };
}

/** By how many whole cells something so far from the middle lies outside the inner half of `cells`. */
function beyond(from: number, cells: number): number {
  const reach = Math.max(0, cells / 2 - Math.min(12, cells / 4));
  if (from > reach) return Math.ceil(from - reach);
  return from < -reach ? -Math.ceil(-from - reach) : 0;
}

/** The rectangle round all places, metres; a point where there are none. */
function extentOf({ places }: Scene): { west: number; east: number; south: number; north: number } {
  if (places.length === 0) return { west: 0, east: 0, south: 0, north: 0 };
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
}

function within(scene: Scene, { x, y }: Point): Point {
  const { west, east, south, north } = extentOf(scene);
  return { x: Math.min(east, Math.max(west, x)), y: Math.min(north, Math.max(south, y)) };
}
