/** Something that may have been meant, and all the ways to write it. */
export interface Meant {
  name: string;
  spellings: readonly string[];
}

/** The nearest of `names` to `typed`, nearest first, three at most. */
export function nearest(typed: string, names: Iterable<string>): string[] {
  return nearestMeant(
    typed,
    Array.from(names, (name) => ({ name, spellings: [name] })),
  );
}

/** The names of what `typed` is nearly a spelling of, nearest first, three at most. */
export function nearestMeant(typed: string, things: readonly Meant[]): string[] {
  const most = tolerance(typed.length);
  return things
    .map(({ name, spellings }) => ({
      name,
      distance: Math.min(...spellings.map((spelling) => distanceWithin(most, typed, spelling))),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance || (one.name < other.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** How many letters may be wrong in a word of this length before "did you mean" is no help. */
function tolerance(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : Math.floor(length / 4) + 1;
}

/** The edit distance, or something above `most` where the lengths alone show that it is more. */
function distanceWithin(most: number, a: string, b: string): number {
  return Math.abs(a.length - b.length) > most ? most + 1 : editDistance(a, b);
}

/**
 * Single letters to add, drop, change or swap with their neighbour to make `b` of `a`.
 *
 * Source: optimal string alignment, after Damerau (1964) and Levenshtein (1966).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
