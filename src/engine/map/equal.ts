/*
 * Whether two lists hold the same values in the same order: for memos, which are asked far more often than they change.
 * One function for each kind of list, in each case the same: V8 makes lists of the most general kind of all that are
 * read in one spot, and copies each to do so.
 */

/** Whether two lists hold the same whole numbers in the same order. */
export function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** Whether two lists hold the same flags in the same order. */
export function sameFlags(one: readonly boolean[], other: readonly boolean[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
