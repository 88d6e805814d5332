import type { Curve } from '../model/figures.js';

/** The value of `curve` at `x`: straight lines between its points, flat beyond both ends. */
export function valueAt({ at, value }: Curve, x: number): number {
  const last = at.length - 1;
  if (x <= at[0]!) return value[0]!;
  if (x >= at[last]!) return value[last]!;
  let i = 1;
  while (x > at[i]!) i++;
  const share = (x - at[i - 1]!) / (at[i]! - at[i - 1]!);
  return value[i - 1]! + share * (value[i]! - value[i - 1]!);
}
