/** Whether two lists hold the same values in the same order: for memos, which are asked far more often than they change. */
export function isEqual<T extends number | boolean>(one: readonly T[], other: readonly T[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
