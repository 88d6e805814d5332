/**
 * The score of a probability for something that has or has not happened: the square of how far it was off, 0 best,
 * 1 worst; 0.25 for whoever says 50 %.
 *
 * Source: Brier, "Verification of forecasts expressed in terms of probability" (1950), for a single event.
 *
 * @param percent 0 to 100
 */
export function brier(percent: number, happened: boolean): number {
  const off = percent / 100 - (happened ? 1 : 0);
  return off * off;
}

/** The mean; null where there is nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A score with two decimals, "0.04". */
export function scoreText(score: number): string {
  return score.toFixed(2);
}
