/** `value` with at most `digits` decimals: the same text on every machine, and no more digits than mean something. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** As `rounded`; null for what is no number, because JSON has no word for it. */
export function roundedOrNull(value: number, digits: number): number | null {
  return Number.isFinite(value) ? rounded(value, digits) : null;
}
