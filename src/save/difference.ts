/** Where two plain values first differ, and what stands there. */
export interface Difference {
  /** Such as `state.formations[3].strength`. */
  path: string;
  saved: unknown;
  replayed: unknown;
}

/** The first place, in plain order of keys, where `saved` and `replayed` differ; null where they are equal. */
export function firstDifference(saved: unknown, replayed: unknown, path: string): Difference | null {
  if (Array.isArray(saved) && Array.isArray(replayed) && saved.length === replayed.length) {
    return firstOf(saved.map((value, i) => [value, replayed[i], `${path}[${i}]`]));
  }
  if (isObject(saved) && isObject(replayed)) {
    const keys = [...new Set([...Object.keys(saved), ...Object.keys(replayed)])].sort();
    return firstOf(keys.map((key) => [saved[key], replayed[key], `${path}.${key}`]));
  }
  return saved === replayed ? null : { path, saved, replayed };
}

function firstOf(pairs: readonly [unknown, unknown, string][]): Difference | null {
  for (const [saved, replayed, path] of pairs) {
    const difference = firstDifference(saved, replayed, path);
    if (difference) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
