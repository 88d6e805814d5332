import type { RunResult } from '../../sim/result.js';

/** One datum of a game in a flat table. */
export interface ResultCell {
  /** The keys that lead to it, with dots between them: `scores.gov`, `losses.is.men`, `milestones.sukhnah`. */
  column: string;
  value: string | number | null;
}

/** A result as the row of a table, in the order of its keys. All results of one series have the same columns. */
export function resultCells(result: RunResult): ResultCell[] {
  return cellsOf('', result);
}

function cellsOf(before: string, value: object): ResultCell[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const column = `${before}${key}`;
    if (typeof part === 'object' && part !== null) return cellsOf(`${column}.`, part);
    if (part === null || typeof part === 'string' || typeof part === 'number')
      return [{ column, value: part }];
    throw new Error(`a result holds something else at ${column}`);
  });
}
