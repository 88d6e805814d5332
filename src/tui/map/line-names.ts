import type { Role } from '../role.js';
import type { Board } from './board.js';
import { type Canvas, clearGround, crossed, isFree, put } from './canvas.js';
import { LINE_STROKES, WORTH_SEEING, ZONE_STROKE } from './ground.js';
import { isSparse, type Lens, spotOf } from './lens.js';
import type { Point, Scene, SceneLine } from './scene.js';

/** Where along a line its name may stand, best first. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** A line shorter than its name by more than this factor has none. */
const SHORTEST = 0.6;

/**
 * Draws the names of rivers, ridges, salt flats, borders and closed zones, as far as there is room beside them and no
 * mark is near. They stand between two signs of their kind, so that nobody takes them for names of places.
 */
export function drawLineNames(board: Board, lens: Lens, scene: Scene): void {
  const places = new Set(scene.places.map(({ name }) => name));
  const isThin = isSparse(lens);
  const lines = scene.lines.filter(({ name, kind }) => !places.has(name) && (!isThin || kind === 'river'));
  for (const line of lines.sort((a, b) => ORDER[a.kind] - ORDER[b.kind])) drawName(board, lens, line);
  for (const { x, y, radius, name } of scene.zones) {
    const middle = spotOf(lens, { x, y: y + radius / 2 });
    const across = (2 * radius) / lens.camera.scale;
    if (across >= name.length * WIDEST) putAt(board, middle, name, ZONE_STROKE.role, INSIDE, 0);
  }
}

const ORDER: Readonly<Record<SceneLine['kind'], number>> = {
  river: 0,
  'salt-flat': 1,
  ridge: 2,
  province: 3,
};

/** A zone is wider than its name by this factor, or has none. */
const WIDEST = 1.5;

/** The name of a line between two signs of its kind: "^ Jazal hills ^". */
export function lineName(kind: SceneLine['kind'], name: string): string {
  return `${SIGNS[kind]} ${name} ${SIGNS[kind]}`;
}

const SIGNS: Readonly<Record<SceneLine['kind'], string>> = {
  river: '~',
  ridge: '^',
  province: ':',
  'salt-flat': ',',
};

function drawName(board: Board, lens: Lens, { kind, name: plain, points }: SceneLine): void {
  const name = lineName(kind, plain);
  const spots = points.map((point) => spotOf(lens, point)).filter(({ x, y }) => isSeen(board.canvas, x, y));
  if (spots.length < 2) return;
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const extent = Math.max(Math.max(...xs) - Math.min(...xs), 2 * (Math.max(...ys) - Math.min(...ys)));
  if (extent < name.length * SHORTEST) return;
  const { role } = LINE_STROKES[kind];
  if (kind === 'salt-flat') {
    putAt(board, middleOf(xs, ys), name, role, INSIDE, name.length);
    return;
  }
  SHARES.some((share) => putAt(board, alongOf(spots, share), name, role, BESIDE, MOST_HIDDEN));
}

/** Puts a name near a spot where it hides no more cells of lines than it may; false where it finds no room. */
function putAt(
  { canvas, anchors }: Board,
  { x, y }: Point,
  name: string,
  role: Role,
  ways: readonly (readonly [number, number])[],
  mostHidden: number,
): boolean {
  for (const [dx, dy] of ways) {
    const column = Math.floor(x + dx * (name.length / 2 + 2) - name.length / 2);
    const row = Math.floor(y) + dy;
    if (!isFree(canvas, column - 1, row, name.length + 2)) continue;
    if (isNearMark(canvas, anchors, column, row, name.length)) continue;
    if (crossed(canvas, column, row, name.length, WORTH_SEEING) > mostHidden) continue;
    put(canvas, column, row, name, role);
    clearGround(canvas, column - 1, row);
    clearGround(canvas, column + name.length, row);
    return true;
  }
  return false;
}

/** Blanks between the name of a line and marks in its row. */
const FROM_MARKS = 3;

function isNearMark(
  canvas: Canvas,
  anchors: Int16Array,
  column: number,
  row: number,
  width: number,
): boolean {
  const first = row * canvas.columns;
  const from = first + Math.max(0, column - FROM_MARKS);
  const to = first + Math.min(canvas.columns, column + width + FROM_MARKS);
  for (let cell = from; cell < to; cell++) if (anchors[cell] !== 0) return true;
  return false;
}

/** Cells of lines that the name of a line may hide. */
const MOST_HIDDEN = 1;

const INSIDE = [
  [0, 0],
  [0, -1],
  [0, 1],
] as const;

const BESIDE = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, 1],
  [0, -2],
  [0, 2],
] as const;

function isSeen({ columns, rows }: Canvas, x: number, y: number): boolean {
  return x >= 0 && x < columns && y >= 0 && y < rows;
}

function middleOf(xs: readonly number[], ys: readonly number[]): Point {
  return {
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
  };
}

/** The point after a share of the corners of a line. */
function alongOf(spots: readonly Point[], share: number): Point {
  const at = share * (spots.length - 1);
  const before = spots[Math.floor(at)]!;
  const behind = spots[Math.ceil(at)]!;
  const part = at - Math.floor(at);
  return { x: before.x + (behind.x - before.x) * part, y: before.y + (behind.y - before.y) * part };
}
