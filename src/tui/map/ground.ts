import type { Canvas } from './canvas.js';
import { dot, groundMark } from './canvas.js';
import { detailOf, isSparse, type Lens, spotOf } from './lens.js';
import type { Layers } from './map-rows.js';
import type { Point, Scene, SceneLine, SceneLink } from './scene.js';
import { drawLine, type Stroke } from './strokes.js';

/** What lines of the ground look like. */
export const LINE_STROKES: Readonly<Record<SceneLine['kind'], Stroke>> = {
  'salt-flat': { role: 'salt-flat', rank: 1, dots: '#', breadth: 'thin', ascii: ',' },
  province: { role: 'province', rank: 3, dots: '####  #  ', breadth: 'thin', ascii: ': ' },
  ridge: { role: 'ridge', rank: 4, dots: '#      ', breadth: 'peaks', ascii: '^ ' },
  river: { role: 'river', rank: 8, dots: '#', breadth: 'banks', ascii: '~' },
};

/** What links look like, from the best to the worst. */
export const LINK_STROKES: Readonly<Record<SceneLink['class'], Stroke>> = {
  highway: { role: 'highway', rank: 9, dots: '#', breadth: 'thick', ascii: '=' },
  road: { role: 'road', rank: 7, dots: '#', breadth: 'thin', ascii: '/' },
  track: { role: 'track', rank: 6, dots: '###  ', breadth: 'thin', ascii: '/ ' },
  desert: { role: 'desert', rank: 2, dots: '#    ', breadth: 'thin', ascii: '.   ' },
};

/** Ground that may not be entered: the circle round it. */
export const ZONE_STROKE: Stroke = { role: 'zone', rank: 5, dots: '# ', breadth: 'thin', ascii: 'z ' };

/** From a height to what lies under its fire. */
export const FIRE_STROKE: Stroke = { role: 'fire', rank: 11, dots: '#   ', breadth: 'thin', ascii: "'  " };

/** From this rank on something is drawn that names should not hide where there is other room. */
export const WORTH_SEEING = 4;

/** Draws all that does not stand on the ground but is the ground; of very much ground only the main lines. */
export function drawGround(canvas: Canvas, lens: Lens, scene: Scene, layers: Layers): void {
  const isThin = isSparse(lens);
  for (const { kind, points } of scene.lines) {
    if (isThin && kind !== 'river') continue;
    if (kind === 'salt-flat') fill(canvas, lens, points);
    drawLine(canvas, lens, points, LINE_STROKES[kind]);
  }
  for (const zone of scene.zones) drawLine(canvas, lens, circleOf(zone), ZONE_STROKE);
  for (const link of scene.links) {
    const from = scene.places[link.a];
    const to = scene.places[link.b];
    if (!from || !to || (isThin && MINOR.has(link.class) && link.supply === null)) continue;
    drawLine(canvas, lens, [from, to], strokeOf(link, layers));
  }
  if (layers.fire && detailOf(lens) === 'near') drawFire(canvas, lens, scene);
}

/** Links that a map of very much ground leaves out. */
const MINOR: ReadonlySet<SceneLink['class']> = new Set(['track', 'desert'] as const);

function drawFire(canvas: Canvas, lens: Lens, { places }: Scene): void {
  for (const place of places) {
    for (const height of place.firedFrom) {
      const from = places[height];
      if (from) drawLine(canvas, lens, [from, place], FIRE_STROKE);
    }
  }
}

/** A link that matters for supply keeps its shape and takes the role of that. */
function strokeOf(link: SceneLink, layers: Layers): Stroke {
  const stroke = LINK_STROKES[link.class];
  if (!layers.supply || link.supply === null) return stroke;
  return link.supply === 'bottleneck'
    ? { ...stroke, role: 'bottleneck', rank: 12 }
    : { ...stroke, role: 'supply', rank: Math.max(stroke.rank, 10) };
}

/** Corners of the polygon that stands for a circle. */
const CORNERS = 48;

function circleOf({ x, y, radius }: Point & { radius: number }): Point[] {
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/** Every so many dots or cells of the inside of a salt flat one is drawn, each row begun a little further on. */
const GRAIN = { dots: 4, down: 3, cells: 2 };

function fill(canvas: Canvas, lens: Lens, points: readonly Point[]): void {
  const [across, down] = canvas.ascii ? [1, 1] : [2, 4];
  const corners = points.map((point) => {
    const { x, y } = spotOf(lens, point);
    return { x: x * across, y: y * down };
  });
  const { role, rank, ascii } = LINE_STROKES['salt-flat'];
  const ys = corners.map(({ y }) => y);
  const bottom = Math.min(canvas.rows * down, Math.ceil(Math.max(...ys)));
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < bottom; y++) {
    if (!canvas.ascii && y % GRAIN.down !== 0) continue;
    const crossings = crossingsAt(corners, y + 0.5);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const last = Math.min(canvas.columns * across - 1, Math.floor(crossings[i + 1]!));
      for (let x = Math.max(0, Math.ceil(crossings[i]!)); x <= last; x++) {
        if (canvas.ascii && (x + y) % GRAIN.cells === 0) groundMark(canvas, x, y, ascii, role, rank);
        else if (!canvas.ascii && (x + (y % 2) * 2) % GRAIN.dots === 0) dot(canvas, x, y, role, rank);
      }
    }
  }
}

/** Where a line across at `y` crosses the sides of a polygon, from left to right. */
function crossingsAt(corners: readonly Point[], y: number): number[] {
  const found: number[] = [];
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1]!, corners[i]!];
    if (a.y < y !== b.y < y) found.push(a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y));
  }
  return found.sort((a, b) => a - b);
}
