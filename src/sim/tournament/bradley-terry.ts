/** Points of each player (row) against each other one (column): 1 for a win, a half for a draw. */
export type Crosstable = readonly (readonly number[])[];

/**
 * The strength of each player, positive, all of them together 1 on the geometric mean: `a` is expected to take the share
 * a / (a + b) of the points against `b`.
 *
 * Two who met get a draw on top, so that one who lost every game has a strength too. A player who met nobody has that of
 * the average.
 *
 * Source: Bradley and Terry, "Rank analysis of incomplete block designs" (1952), reckoned by the MM algorithm of Hunter,
 * "MM algorithms for generalized Bradley-Terry models" (2004). The draw on top is a design assumption.
 */
export function strengths(points: Crosstable): number[] {
  const padded = points.map((row, i) => row.map((own, j) => (met(points, i, j) ? own + 0.5 : 0)));
  let gammas = points.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = scaled(gammas.map((_, i) => improved(padded, gammas, i)));
    const change = Math.max(...next.map((gamma, i) => Math.abs(gamma / gammas[i]! - 1)));
    gammas = next;
    if (change < ENOUGH) break;
  }
  return gammas;
}

/**
 * Strengths as ratings: 400 points more stand for ten times the strength. The player `anchor` has 1500.
 *
 * Source: the scale of Elo, "The Rating of Chessplayers" (1978).
 */
export function ratings(points: Crosstable, anchor: number): number[] {
  const gammas = strengths(points);
  return gammas.map((gamma) => ANCHOR + 400 * Math.log10(gamma / gammas[anchor]!));
}

/** The rating of the anchor. */
export const ANCHOR = 1500;

const MOST_ROUNDS = 10_000;
const ENOUGH = 1e-9;

function met(points: Crosstable, one: number, other: number): boolean {
  return one !== other && points[one]![other]! + points[other]![one]! > 0;
}

/** One step: the points won, over those that would be expected for each unit of strength. */
function improved(points: Crosstable, gammas: readonly number[], i: number): number {
  let [won, expected] = [0, 0];
  for (const [j, gamma] of gammas.entries()) {
    won += points[i]![j]!;
    expected += (points[i]![j]! + points[j]![i]!) / (gammas[i]! + gamma);
  }
  return expected === 0 ? 1 : won / expected;
}

function scaled(gammas: readonly number[]): number[] {
  const middle = gammas.reduce((sum, gamma) => sum + Math.log(gamma), 0) / gammas.length;
  return gammas.map((gamma) => gamma / Math.exp(middle));
}
