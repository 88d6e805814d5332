import type { Curve } from '../../src/engine/model/figures.js';

/** A figure read from a table: the end values outside of it, and a straight line between two neighbours. */
export function slowValue({ at, value }: Curve, x: number): number {
  const last = at.length - 1;
  if (x <= at[0]!) return value[0]!;
  if (x >= at[last]!) return value[last]!;
  const right = at.findIndex((point) => point >= x);
  const [from, to] = [value[right - 1]!, value[right]!];
  // The product before the quotient: whole numbers stay exact, and so does which way a half is rounded.
  return from + ((to - from) * (x - at[right - 1]!)) / (at[right]! - at[right - 1]!);
}
