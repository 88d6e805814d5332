import { NONE, type PlaceNo } from '../../engine/model/place.js';
import { type Canvas, isFree, isInside, put } from './canvas.js';
import { type Cell, cellOf, type Detail, detailOf, type Lens } from './lens.js';
import type { MapAsked } from './map-rows.js';
import { HOLDERS, type Mark, REMEMBERED, shapeOf } from './marks.js';
import { drawSigns } from './place-signs.js';
import type { ScenePlace } from './scene.js';
import { cellKey, type Stack, stackMark, stacksOf } from './stacks.js';

/** A mark to which names and counters belong: that of a place, or of formations on their way. */
export interface Anchor {
  /** NONE where formations stand apart from all places. */
  place: PlaceNo;
  cell: Cell;
  /** The first and the last column of the mark with all signs about it. */
  first: number;
  last: number;
  /** How much it matters that its name is read. */
  worth: number;
  /** The formations that stand there. */
  stack: Stack | null;
}

/**
 * Draws the marks of places, of formations that stand apart from them, and the signs behind them. Where two places fall
 * on one cell the more important one is seen. What is selected changes nothing but the role of a mark. They are given
 * back the most important one first.
 */
export function drawAnchors(canvas: Canvas, lens: Lens, asked: MapAsked): Anchor[] {
  const stacks = stacksOf(lens, asked.scene);
  const anchors = drawPlaces(canvas, lens, asked, stacks);
  const taken = new Set(anchors.map(({ cell }) => cellKey(cell)));
  for (const [key, stack] of stacks) {
    if (taken.has(key)) continue;
    const { cell } = stack;
    const mark = stackMark(stack);
    put(canvas, cell.column, cell.row, shapeOf(mark, asked.ascii), stackRole(stack, mark, asked));
    const worth = worthOfStack(stack);
    anchors.push({ place: NONE, cell, first: cell.column, last: cell.column, worth, stack });
  }
  anchors.sort((a, b) => b.worth - a.worth || a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  drawSigns(canvas, lens, asked, anchors);
  return anchors;
}

function drawPlaces(
  canvas: Canvas,
  lens: Lens,
  asked: MapAsked,
  stacks: ReadonlyMap<number, Stack>,
): Anchor[] {
  const { scene } = asked;
  const detail = detailOf(lens);
  const attacked = new Set(
    scene.plans.filter(({ type }) => type === 'attack').map(({ points }) => pointKey(points.at(-1))),
  );
  const found = scene.places.map((place, no): Anchor => {
    const cell = cellOf(lens, place);
    const stack = stacks.get(cellKey(cell)) ?? null;
    const worth = worthOfPlace(place, attacked.has(pointKey(place))) + (stack ? worthOfStack(stack) : 0);
    return { place: no, cell, first: cell.column, last: cell.column, worth, stack };
  });
  const placed: Anchor[] = [];
  for (const anchor of found.sort((a, b) => b.worth - a.worth || a.place - b.place)) {
    const { column, row } = anchor.cell;
    if (!isInside(canvas, column, row) || !isFree(canvas, column, row, 1)) continue;
    if (detail === 'far' && anchor.worth < WORTH.town && isCrowded(canvas, anchor.cell)) continue;
    drawPlace(canvas, asked, anchor);
    placed.push(anchor);
  }
  return placed;
}

/** Draws the mark of a place in the role that it has now. */
export function drawPlace(canvas: Canvas, asked: MapAsked, { place, cell }: Anchor): void {
  const { holder, age } = asked.scene.places[place]!;
  const mark = (age > 0 ? REMEMBERED : HOLDERS)[holder];
  const role = isSelected(asked, place) ? 'selected' : asked.lit.includes(place) ? 'warning' : mark.role;
  put(canvas, cell.column, cell.row, shapeOf(mark, asked.ascii), role);
}

/** Whether a place is what is selected. */
export function isSelected({ selected }: MapAsked, no: PlaceNo): boolean {
  return selected?.type === 'place' && selected.no === no;
}

/** The role of the mark of a stack: that of what is selected where one of its formations is. */
export function stackRole({ formations }: Stack, mark: Mark, { selected }: MapAsked): Mark['role'] {
  const isChosen = selected?.type === 'formation' && formations.some(({ no }) => no === selected.no);
  return isChosen ? 'selected' : mark.role;
}

/** Whether the name of a place is told on a map of so much ground: everywhere but far off, there of what matters. */
export function isNamed({ worth }: Anchor, detail: Detail): boolean {
  return detail !== 'far' || worth >= WORTH.town;
}

/**
 * Whether a name or counter may be led to its mark from further off: where formations stand, at aims and at what is
 * attacked, and in cities; far off formations have no room for that.
 */
export function isLed({ worth, stack }: Anchor, detail: Detail): boolean {
  if (detail === 'far' && stack !== null) return worth >= WORTH_OF_ATTACKED;
  return worth >= WORTH.city;
}

/** Whether a mark stands beside, above or below a cell, so that on a map of much ground a lesser one is left out. */
function isCrowded(canvas: Canvas, { column, row }: Cell): boolean {
  return ROUND_ABOUT.some(
    ([across, down]) =>
      isInside(canvas, column + across, row + down) && !isFree(canvas, column + across, row + down, 1),
  );
}

const ROUND_ABOUT = [
  [-2, 0],
  [-1, 0],
  [1, 0],
  [2, 0],
  [0, -1],
  [0, 1],
] as const;

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

const WORTH_OF_AIM = 400;
const WORTH_OF_ATTACKED = 200;

/** Aims first, then what is to be attacked, then where formations stand: design assumption. */
function worthOfPlace({ type, aim }: ScenePlace, isAttacked: boolean): number {
  return (aim ? WORTH_OF_AIM : 0) + (isAttacked ? WORTH_OF_ATTACKED : 0) + WORTH[type];
}

/** Two thousand men are worth a city: design assumption. */
function worthOfStack({ men }: Stack): number {
  return WORTH.city + Math.min(60, men / 40);
}

function pointKey(point: { x: number; y: number } | undefined): string {
  return point ? `${point.x} ${point.y}` : '';
}
