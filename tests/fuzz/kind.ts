import type { Case, StepRange } from './case.js';

/** One kind of thing to try. */
export interface Kind {
  name: string;
  steps: StepRange;
  /**
   * Tries a case.
   *
   * @returns how much of what was done, such as `{ turns: 12 }`: summed over all cases
   * @throws whatever went wrong: each throw is a find
   */
  run(one: Case): Tally | Promise<Tally>;
  /** What a case comes to, as the text of a file by which a find can be looked at; `name` ends as such files do. */
  file?(one: Case): { name: string; text: string };
}

export type Tally = Record<string, number>;

/** Adds what was done to a sum. */
export function addTally(sum: Tally, more: Tally): void {
  for (const [what, count] of Object.entries(more)) sum[what] = (sum[what] ?? 0) + count;
}
