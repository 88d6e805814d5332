/**
 * What `make` gives for each thing that never changes, such as a briefing or its ways, made when it is first asked for.
 * Only a memo: nobody can tell whether it was made anew. Where it is a place to keep what is found later, that must be
 * kept with all that it depends on.
 */
export function once<K extends object, T extends object>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>();
  // The last is at hand: most ask for the same again and again.
  let last: K | null = null;
  let one: T;
  return (of) => {
    if (of === last) return one;
    one = made.get(of) ?? make(of);
    made.set(of, one);
    last = of;
    return one;
  };
}
