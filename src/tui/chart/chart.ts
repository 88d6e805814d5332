import type { Role } from '../role.js';
import type { Size } from '../row.js';

/** A series of a chart: one value a day; null, and whatever is no finite number, leaves a gap. */
export interface Curve {
  name: string;
  role: Role;
  values: readonly (number | null)[];
}

/** A chart of curves over days. */
export interface ChartAsked {
  title: string;
  /** What the values count: "points", "km"; "" where the title says it. */
  unit: string;
  curves: readonly Curve[];
  /** Dates at both ends of the days. */
  labels: { first: string; last: string };
  size: Size;
  ascii: boolean;
  /** Days that something is said of, by their number among the values. */
  marks?: readonly { at: number; text: string }[];
}

/** The values of a curve, with null for each that cannot be drawn. */
export function drawable({ values }: Curve): (number | null)[] {
  return values.map((value) => (value !== null && Number.isFinite(value) ? value : null));
}
