/** By how much a mean over games differs between two questions that were asked with the same chance. */
export interface Difference {
  mean: number;
  /** The standard error of the mean. */
  error: number;
  /** Three standard errors or more from nothing. */
  isClear: boolean;
}

/**
 * The mean of `after` less that of `before`, game by game.
 *
 * Pairs with common chance need far fewer games than independent ones (common random numbers: Law, "Simulation Modeling
 * and Analysis", ch. 11). Three standard errors, not two, because the largest of many days is looked for (design
 * assumption).
 */
export function differenceOf(before: readonly number[], after: readonly number[]): Difference {
  const games = before.length;
  const each = before.map((value, i) => after[i]! - value);
  const mean = each.reduce((sum, value) => sum + value, 0) / games;
  const spread = each.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const error = games < 2 ? 0 : Math.sqrt(spread / (games - 1) / games);
  return { mean, error, isClear: games > 1 && mean !== 0 && Math.abs(mean) >= 3 * error };
}
