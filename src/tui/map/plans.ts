import { type Canvas, isFree, put } from './canvas.js';
import { clip } from './clip.js';
import { type Cell, type Lens, spotOf } from './lens.js';
import { arrowsOf } from './marks.js';
import type { Point, ScenePlan } from './scene.js';
import { drawLine, type Stroke } from './strokes.js';

/** The way of a plan on the ground. */
export const PATH_STROKE: Stroke = { role: 'plan', rank: 13, dots: '## ', breadth: 'thin', ascii: '/ ' };
/** An arrow in so many cells of the way. */
const EVERY = 6;

/** Draws the ways that formations mean to take, as part of the ground. */
export function drawPaths(canvas: Canvas, lens: Lens, plans: readonly ScenePlan[]): void {
  for (const { points } of plans) drawLine(canvas, lens, points, PATH_STROKE);
}

/**
 * Draws arrows along these ways: one as near to the goal as nothing else stands, others behind it. Plans of one kind that
 * go the same way share them.
 */
export function drawArrows(canvas: Canvas, lens: Lens, plans: readonly ScenePlan[]): void {
  const drawn: Arrow[] = [];
  for (const { type, points } of plans) {
    const arrows = arrowsOf(type, canvas.ascii);
    let wait = 0;
    for (const { column, row, direction } of stepsBack(lens, points)) {
      const arrow: Arrow = { column, row, shape: arrows[direction]! };
      wait -= 1;
      if (wait > 0) continue;
      if (!drawn.some((other) => isSharing(arrow, other))) {
        if (!isFree(canvas, column, row, 1)) continue;
        put(canvas, column, row, arrow.shape, 'plan');
        drawn.push(arrow);
      }
      wait = EVERY;
    }
  }
}

/** A cell of a way, and where the way goes from there: eighths of a circle, counter-clockwise from the east. */
interface Step extends Cell {
  direction: number;
}

/** An arrow on the map. */
interface Arrow extends Cell {
  shape: string;
}

/** Whether an arrow need not be drawn, as the same one stands near. */
function isSharing(arrow: Arrow, other: Arrow): boolean {
  const [across, down] = [Math.abs(arrow.column - other.column), Math.abs(arrow.row - other.row)];
  return arrow.shape === other.shape && across < EVERY / 2 && down <= 1;
}

/** The cells inside the picture between goal and start, from the goal backwards; neither of the two is among them. */
function stepsBack(lens: Lens, points: readonly Point[]): Step[] {
  const spots = points.map((point) => spotOf(lens, point));
  const ends = [spots[0], spots.at(-1)].map(cellName);
  const steps: Step[] = [];
  for (let i = spots.length - 1; i > 0; i--) {
    const [from, to] = [spots[i - 1]!, spots[i]!];
    const part = clip(to, from, lens.size.columns, lens.size.rows);
    if (!part) continue;
    const length = Math.max(1, Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    const direction = directionOf(to.x - from.x, 2 * (from.y - to.y));
    for (let gone = part[0] * length; gone <= part[1] * length; gone++) {
      const share = gone / length;
      const spot = { x: to.x + (from.x - to.x) * share, y: to.y + (from.y - to.y) * share };
      if (ends.includes(cellName(spot))) continue;
      steps.push({ column: Math.floor(spot.x), row: Math.floor(spot.y), direction });
    }
  }
  return steps;
}

function cellName(spot: Point | undefined): string {
  return spot ? `${Math.floor(spot.x)} ${Math.floor(spot.y)}` : '';
}

/** The nearest of eight directions, eighths of a circle counter-clockwise from the east. */
function directionOf(east: number, north: number): number {
  return (Math.round((4 * Math.atan2(north, east)) / Math.PI) + 8) % 8;
}
