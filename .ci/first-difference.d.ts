/** A game that came out differently; no keys where one of both is not there. */
export interface GameDifference {
  scenario: string;
  seed: string;
  keys: string[];
}

/** The first game that came out differently in two series of the same games; see the code. */
export function firstDifference(lines: readonly string[], others: readonly string[]): GameDifference | null;
