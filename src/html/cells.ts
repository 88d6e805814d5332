/** A point of a picture or a plane. */
export interface Point {
  x: number;
  y: number;
}

/** A piece of the border between the ground of two places, `a` before `b`. */
export interface Border {
  a: number;
  b: number;
  from: Point;
  to: Point;
}

/** The ground of each point, and the borders between them. */
export interface Cells {
  /** By number of point: corners in order. */
  outlines: readonly (readonly Point[])[];
  borders: readonly Border[];
}

/** A corner of an outline with the neighbour that the side beginning there borders on, -1 for none. */
interface Corner extends Point {
  beyond: number;
}

/** Corners of the figure that stands for a circle. */
const CORNERS = 32;

/**
 * The ground that is nearer to each of `points` than to any other, up to `reach` away: each outline is a figure of 32
 * corners cut by the middle lines to all other points. `reach` is in the units of the points. Of two points in one spot
 * the second has no ground.
 */
export function cellsOf(points: readonly Point[], reach: number): Cells {
  const cut = points.map((point, no) => {
    let corners = circleRound(point, reach);
    for (const [other, to] of points.entries()) {
      if (other !== no) corners = nearerTo(corners, point, to, other, no < other);
    }
    return corners;
  });
  const borders = cut.flatMap((corners, a) =>
    corners.flatMap((corner, i): Border[] => {
      if (corner.beyond <= a) return [];
      const next = corners[(i + 1) % corners.length]!;
      return [{ a, b: corner.beyond, from: pointOf(corner), to: pointOf(next) }];
    }),
  );
  return { outlines: cut.map((corners) => corners.map(pointOf)), borders };
}

function circleRound({ x, y }: Point, reach: number): Corner[] {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle), beyond: -1 };
  });
}

/** The part of an outline that is nearer to `own` than to `other` (Sutherland and Hodgman, CACM 17, 1974). */
function nearerTo(
  corners: readonly Corner[],
  own: Point,
  other: Point,
  no: number,
  isFirst: boolean,
): Corner[] {
  const [dx, dy] = [other.x - own.x, other.y - own.y];
  if (dx === 0 && dy === 0) return isFirst ? [...corners] : [];
  const middle = dx * ((own.x + other.x) / 2) + dy * ((own.y + other.y) / 2);
  /** Negative on the own side of the middle line. */
  const beyond = ({ x, y }: Point): number => dx * x + dy * y - middle;
  return corners.flatMap((corner, i): Corner[] => {
    const next = corners[(i + 1) % corners.length]!;
    const [here, there] = [beyond(corner), beyond(next)];
    const isIn = here <= 0;
    if (isIn === there <= 0) return isIn ? [corner] : [];
    const share = here / (here - there);
    const crossing = {
      x: corner.x + share * (next.x - corner.x),
      y: corner.y + share * (next.y - corner.y),
      beyond: isIn ? no : corner.beyond,
    };
    return isIn ? [corner, crossing] : [crossing];
  });
}

function pointOf({ x, y }: Point): Point {
  return { x, y };
}
