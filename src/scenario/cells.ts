interface Point {
  readonly x: number;
  readonly y: number;
}

/** Metres between the points that are counted. */
const STEP = 2000;

/** Metres from a place beyond which ground belongs to no place: design assumption, about two thirds of the widest gap. */
const REACH = 30_000;

/**
 * Square kilometres that belong to each of `points`: the ground that is nearer to it than to any other, up to 30 km
 * away, counted on a grid of 2 km. Of equally near points the first has it.
 */
export function cellAreas(points: readonly Point[]): number[] {
  const areas = points.map(() => 0);
  const [west, east] = span(points.map(({ x }) => x));
  const [south, north] = span(points.map(({ y }) => y));
  for (let y = south; y <= north; y += STEP) {
    for (let x = west; x <= east; x += STEP) {
      let nearest = -1;
      let least = REACH * REACH + 1;
      for (let no = 0; no < points.length; no++) {
        const away = (points[no]!.x - x) ** 2 + (points[no]!.y - y) ** 2;
        if (away < least) {
          least = away;
          nearest = no;
        }
      }
      if (nearest >= 0) areas[nearest]! += (STEP / 1000) ** 2;
    }
  }
  return areas;
}

function span(values: readonly number[]): [number, number] {
  return [Math.min(...values) - REACH, Math.max(...values) + REACH];
}
