import { briefName } from './brief-name.js';
import type { Canvas } from './canvas.js';
import { clearGround, crossed, isFree, put } from './canvas.js';
import { type Counter, countersOf, type Stack, shortCounters, stacksOf } from './counters.js';
import { WORTH_SEEING } from './ground.js';
import { type Cell, detailOf, type Lens } from './lens.js';
import type { MapAsked } from './map-rows.js';
import { isSelected, type PlacedMark } from './place-marks.js';

/** A piece of a line of a tag. */
type Piece = Counter;

/** Text that belongs to a spot of the map: one line or more. */
type Tag = readonly (readonly Piece[])[];

/** What a tag must stand beside: the columns of a mark in a row. */
interface Anchor {
  row: number;
  first: number;
  last: number;
  /** Whether the tag may stand on the spot itself, as nothing else marks it. */
  isBare: boolean;
}

/**
 * Draws counters and names beside the marks that they belong to, the most important ones first: none covers another
 * or a mark. Where there is no room for both, the counter is drawn, then the name; where there is none, neither.
 */
export function drawTags(canvas: Canvas, lens: Lens, asked: MapAsked, placed: readonly PlacedMark[]): void {
  const stacks = new Map(stacksOf(lens, asked).map((stack) => [cellKey(stack.cell), stack]));
  const marks = new Set(placed.map(({ cell }) => cellKey(cell)));
  const bare = [...stacks.entries()].filter(([key]) => !marks.has(key)).map(([, stack]) => stack);
  const tagged = [
    ...placed.map((mark) => ({ mark, stack: stacks.get(cellKey(mark.cell)) ?? null })),
    ...bare.map((stack) => ({ mark: null, stack })),
  ].map((one) => ({ ...one, worth: (one.mark?.worth ?? 0) + worthOf(one.stack) }));
  const unnamed: PlacedMark[] = [];
  for (const { mark, stack } of tagged.sort((a, b) => b.worth - a.worth)) {
    const isNamed = stack ? drawStack(canvas, lens, asked, stack, mark) : drawName(canvas, lens, asked, mark);
    if (mark && stack && !isNamed) unnamed.push(mark);
  }
  for (const mark of unnamed) drawName(canvas, lens, asked, mark);
}

/** What a stack adds to the worth of a place: design assumption, two thousand men are worth a city. */
function worthOf(stack: Stack | null): number {
  if (!stack) return 0;
  return stack.isSelected ? 300 : 15 + Math.min(45, stack.men / 40);
}

/** Draws the counters of a stack, with the name of its place where there is room: whether there was. */
function drawStack(
  canvas: Canvas,
  lens: Lens,
  asked: MapAsked,
  stack: Stack,
  mark: PlacedMark | null,
): boolean {
  const counters = countersOf(stack, lens, asked);
  const short = shortCounters(stack);
  const anchor = mark ? anchorOf(mark) : bareAnchor(stack.cell);
  if (mark && showsName(asked, mark)) {
    const withName = namesOf(lens, asked, mark).flatMap((name) => [
      ...(counters.length === 1 ? [[[name, BLANK, counters[0]!]]] : []),
      [[name], ...counters.map((counter) => [counter])],
      [[name, BLANK, ...apart(short)]],
    ]);
    if (withName.some((tag) => place(canvas, tag, anchor))) return true;
  }
  const alone = [counters.map((counter) => [counter]), [apart(counters)], [apart(short)]];
  alone.some((tag) => place(canvas, tag, anchor));
  return false;
}

function drawName(canvas: Canvas, lens: Lens, asked: MapAsked, mark: PlacedMark | null): boolean {
  if (!mark || !showsName(asked, mark)) return false;
  return namesOf(lens, asked, mark).some((name) => place(canvas, [[name]], anchorOf(mark)));
}

/** The name of what is selected is always shown, and that of a place where something happens. */
function showsName(asked: MapAsked, { no }: PlacedMark): boolean {
  return asked.layers.names || isSelected(asked, no) || asked.lit.includes(no);
}

/** The name of a place, and what it may be cut down to; on a map of much ground that alone. */
function namesOf(lens: Lens, asked: MapAsked, { no }: PlacedMark): Piece[] {
  const { name } = asked.scene.places[no]!;
  const role = isSelected(asked, no) ? 'selected' : asked.lit.includes(no) ? 'warning' : 'label';
  const brief = briefName(name);
  const isLong = detailOf(lens) === 'near' || isSelected(asked, no);
  const names = isLong && brief !== name ? [name, brief] : [brief];
  return names.map((text) => ({ text, role }));
}

const BLANK: Piece = { text: ' ', role: 'text' };

function apart(counters: readonly Counter[]): Piece[] {
  return counters.flatMap((counter, i) => (i === 0 ? [counter] : [BLANK, counter]));
}

function cellKey({ column, row }: Cell): number {
  return row * 10_000 + column;
}

function anchorOf({ cell, first, last }: PlacedMark): Anchor {
  return { row: cell.row, first, last, isBare: false };
}

function bareAnchor({ column, row }: Cell): Anchor {
  return { row, first: column, last: column, isBare: true };
}

/** A spot for a tag: its left column and its first row, on which side of that its lines begin, and what it costs. */
interface Candidate {
  column: number;
  row: number;
  align: 'left' | 'right' | 'middle';
  cost: number;
}

/** Puts a tag where it costs least; false where it finds no room. */
function place(canvas: Canvas, tag: Tag, anchor: Anchor): boolean {
  const widths = tag.map((pieces) => pieces.reduce((sum, { text }) => sum + text.length, 0));
  const width = Math.max(...widths);
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidatesFor(anchor, width, tag.length)) {
    if (candidate.cost >= least) continue;
    const hidden = hides(canvas, candidate, widths, width);
    if (hidden === null || candidate.cost + hidden >= least) continue;
    [best, least] = [candidate, candidate.cost + hidden];
  }
  if (!best) return false;
  for (const [i, pieces] of tag.entries()) {
    let column = best.column + indent(best, widths[i]!, width);
    clearGround(canvas, column - 1, best.row + i);
    for (const { text, role } of pieces) {
      put(canvas, column, best.row + i, text, role);
      column += text.length;
    }
    clearGround(canvas, column, best.row + i);
  }
  return true;
}

/** Blanks that a tag keeps from what stands on the side away from its own mark, so that nobody takes it for that one's. */
const AWAY = 2;

/** What a tag would hide of the ground, a third for each cell; null where something else stands there or beside it. */
function hides(canvas: Canvas, at: Candidate, widths: readonly number[], width: number): number | null {
  let hidden = 0;
  for (const [i, own] of widths.entries()) {
    const column = at.column + indent(at, own, width);
    const row = at.row + i;
    if (column < 0 || column + own > canvas.columns) return null;
    const before = Math.max(0, column - (at.align === 'left' ? 1 : AWAY));
    const behind = Math.min(canvas.columns, column + own + (at.align === 'right' ? 1 : AWAY));
    if (!isFree(canvas, before, row, behind - before)) return null;
    hidden += crossed(canvas, column, row, own, WORTH_SEEING) / 3;
  }
  return hidden;
}

function indent({ align }: Candidate, own: number, width: number): number {
  if (align === 'left') return 0;
  return align === 'right' ? width - own : Math.floor((width - own) / 2);
}

/** Beside the mark, below and above it. The costs are design assumptions: right is best, then left, then the rest. */
function candidatesFor({ row, first, last, isBare }: Anchor, width: number, height: number): Candidate[] {
  const right = last + 2;
  const left = first - 1 - width;
  const middle = Math.round((first + last - width + 1) / 2);
  const up = row - height;
  const sides: Candidate[] = [];
  for (let lift = 0; lift < height; lift++) {
    sides.push({ column: right, row: row - lift, align: 'left', cost: lift });
    sides.push({ column: left, row: row - lift, align: 'right', cost: 2 + lift });
  }
  return [
    ...(isBare ? [{ column: middle, row, align: 'middle', cost: 0 } as const] : []),
    ...sides,
    { column: last + 1, row: row + 1, align: 'left', cost: 3 },
    { column: last + 1, row: up, align: 'left', cost: 3 },
    { column: first, row: row + 1, align: 'left', cost: 3 },
    { column: first, row: up, align: 'left', cost: 3 },
    { column: middle, row: row + 1, align: 'middle', cost: 4 },
    { column: middle, row: up, align: 'middle', cost: 4 },
    { column: last - width + 1, row: row + 1, align: 'right', cost: 5 },
    { column: last - width + 1, row: up, align: 'right', cost: 5 },
    { column: first - width, row: row + 1, align: 'right', cost: 5 },
    { column: first - width, row: up, align: 'right', cost: 5 },
  ];
}
