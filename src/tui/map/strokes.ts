import type { Role } from '../role.js';
import { type Canvas, dot, groundMark } from './canvas.js';
import { clip } from './clip.js';
import { type Lens, spotOf } from './lens.js';
import type { Point } from './scene.js';

/** How a line is drawn. */
export interface Stroke {
  role: Role;
  /** Of two lines in one cell the one of higher rank gives its role. */
  rank: number;
  /** Dots along the line: `#` is drawn, a blank is not; begun anew at its end. */
  dots: string;
  /** Dots on each side of the line: 0 for a thin one. */
  breadth: 'thin' | 'thick' | 'banks' | 'peaks';
  /** The same in characters of ASCII; `/` stands for the sign of the direction. */
  ascii: string;
}

/** Draws a line through points of the ground. */
export function drawLine(canvas: Canvas, lens: Lens, points: readonly Point[], stroke: Stroke): void {
  const [across, down] = canvas.ascii ? [1, 1] : [2, 4];
  let gone = 0;
  for (let i = 1; i < points.length; i++) {
    const from = inUnits(lens, points[i - 1]!, across, down);
    const to = inUnits(lens, points[i]!, across, down);
    const length = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    const part = clip(from, to, canvas.columns * across, canvas.rows * down);
    if (part) drawPart(canvas, from, to, part, length, gone, stroke);
    gone += length;
  }
}

function inUnits(lens: Lens, point: Point, across: number, down: number): Point {
  const { x, y } = spotOf(lens, point);
  return { x: x * across, y: y * down };
}

function drawPart(
  canvas: Canvas,
  from: Point,
  to: Point,
  [enter, leave]: readonly [number, number],
  length: number,
  gone: number,
  stroke: Stroke,
): void {
  const first = Math.floor(enter * length);
  const last = Math.ceil(leave * length);
  const sign = canvas.ascii ? directionSign(from, to) : '';
  const isFlat = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
  for (let step = first; step <= last; step++) {
    const share = length === 0 ? 0 : step / length;
    const x = Math.floor(from.x + (to.x - from.x) * share);
    const y = Math.floor(from.y + (to.y - from.y) * share);
    if (canvas.ascii) drawSign(canvas, x, y, Math.round(gone) + step, sign, stroke);
    else drawDots(canvas, x, y, Math.round(gone) + step, isFlat, stroke);
  }
}

function drawSign(canvas: Canvas, x: number, y: number, at: number, sign: string, stroke: Stroke): void {
  const mark = stroke.ascii[at % stroke.ascii.length]!;
  if (mark !== ' ') groundMark(canvas, x, y, mark === '/' ? sign : mark, stroke.role, stroke.rank);
}

function drawDots(canvas: Canvas, x: number, y: number, at: number, isFlat: boolean, stroke: Stroke): void {
  const { role, rank, dots, breadth } = stroke;
  if (dots[at % dots.length] !== '#') return;
  switch (breadth) {
    case 'peaks':
      for (const [dx, dy] of PEAK) dot(canvas, x + dx, y + dy, role, rank);
      return;
    case 'banks':
      for (const side of [-1, 1]) dot(canvas, isFlat ? x : x + side, isFlat ? y + side : y, role, rank);
      return;
    case 'thick':
      dot(canvas, isFlat ? x : x + 1, isFlat ? y + 1 : y, role, rank);
      dot(canvas, x, y, role, rank);
      return;
    case 'thin':
      dot(canvas, x, y, role, rank);
  }
}

/** The dots of a hill of a ridge, from the middle of its foot. */
const PEAK = [
  [0, -2],
  [-1, -1],
  [1, -1],
  [-2, 0],
  [2, 0],
] as const;

/** `-`, `|` or a slash, by the direction of a line on the screen. */
function directionSign(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // Steeper than 1 in 2 and flatter than 2 in 1 a slash follows a line best.
  if (Math.abs(dx) > 2 * Math.abs(dy)) return '-';
  if (Math.abs(dy) > 2 * Math.abs(dx)) return '|';
  return dx > 0 === dy > 0 ? '\\' : '/';
}
