import type { Spot } from './map-picture.js';

/** Room on a picture, pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a name stands: the left end of its base line, and where a line to its place ends, null where it is close. */
export interface Label {
  at: Spot;
  leader: Spot | null;
  box: Box;
}

/** Sizes of 12 px type: the mean width of a character, and the height, pixels. */
const CHARACTER = 6.2;
const HEIGHT = 13;
/** Half the size of a place's mark, with some air. */
const MARK = 8;
/** How far a name may stand from its place; from the third on a line leads to it. */
const GAPS = [10, 16, 28, 42, 58, 76, 96];
const NEAR = 16;
const DIRECTIONS = 24;
/** How often all names are looked at again, once the others have found their spots. */
const ROUNDS = 4;

interface Candidate {
  box: Box;
  gap: number;
  /** What the spot costs whatever else there is: distance, marks, links, the edge. */
  cost: number;
}

/**
 * Where each name stands by its place: not over other names and marks, and not across links, as far as there is room.
 */
export function placeLabels(
  names: readonly string[],
  spots: readonly Spot[],
  ways: readonly (readonly [Spot, Spot])[],
  frame: Box,
): Label[] {
  const marks = spots.map(
    ({ x, y }): Box => ({ left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK }),
  );
  const choices = names.map((name, no) =>
    candidatesFor(spots[no]!, name.length * CHARACTER).map((candidate): Candidate => {
      const { box } = candidate;
      const onMarks = marks.filter((mark) => overlaps(box, mark)).length;
      const onWays = ways.filter(([a, b]) => crosses(box, a, b)).length;
      const outside = isInside(box, frame) ? 0 : 5000;
      return { ...candidate, cost: candidate.cost + 400 * onMarks + 16 * onWays + outside };
    }),
  );
  const chosen = choices.map((candidates) => cheapest(candidates, []));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [no, candidates] of choices.entries()) {
      const others = chosen.filter((_, other) => other !== no).map(({ box }) => box);
      chosen[no] = cheapest(candidates, others);
    }
  }
  return chosen.map(({ box, gap }, no) => ({
    at: { x: box.left, y: box.bottom - 3 },
    leader: gap > NEAR ? nearestPoint(box, spots[no]!) : null,
    box,
  }));
}

/** Whether two boxes share ground. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The box of a text of 11 px type in the middle of `spot`. */
export function boxAround({ x, y }: Spot, text: string): Box {
  const half = (text.length * CHARACTER) / 2;
  return { left: x - half, top: y - HEIGHT / 2, right: x + half, bottom: y + HEIGHT / 2 };
}

function cheapest(candidates: readonly Candidate[], others: readonly Box[]): Candidate {
  let best = candidates[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.cost >= least) continue;
    const cost = candidate.cost + 1000 * others.filter((other) => overlaps(candidate.box, other)).length;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** Boxes all round a place; to the right and the left is best, and near is better than far. */
function candidatesFor({ x, y }: Spot, width: number): Candidate[] {
  return GAPS.flatMap((gap) =>
    Array.from({ length: DIRECTIONS }, (_, i): Candidate => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const [right, up] = [Math.cos(angle), Math.sin(angle)];
      // The box touches the circle round the place with the side that looks to it.
      const left = x + gap * right - (width * (1 - right)) / 2;
      const top = y - gap * up - (HEIGHT * (1 + up)) / 2;
      const box = { left, top, right: left + width, bottom: top + HEIGHT };
      return { box, gap, cost: (gap - GAPS[0]!) * 1.5 + (right < 0 ? 2 : 0) + 6 * Math.abs(up) };
    }),
  );
}

function nearestPoint({ left, top, right, bottom }: Box, { x, y }: Spot): Spot {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom - 2, Math.max(top + 2, y)) };
}

/** Whether a box lies wholly within another. */
export function isInside(box: Box, frame: Box): boolean {
  return box.left > frame.left && box.right < frame.right && box.top > frame.top && box.bottom < frame.bottom;
}

/** Whether the line from `a` to `b` goes through the box: looked at every few pixels. */
function crosses({ left, top, right, bottom }: Box, a: Spot, b: Spot): boolean {
  if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return false;
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return false;
  const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 4) + 1;
  for (let i = 0; i <= steps; i++) {
    const x = a.x + ((b.x - a.x) * i) / steps;
    const y = a.y + ((b.y - a.y) * i) / steps;
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}
