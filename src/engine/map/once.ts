/**
 * What `make` gives for each thing that never changes, such as a briefing or its ways, made when it is first asked for.
 * Only a memo: nobody can tell whether it was made anew. Where it is a place to keep what is found later, that must be
 * kept with all that it depends on.
 */
export function once<K extends object, T extends object>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>();
  return (of) => {
    let one = made.get(of);
    if (!one) {
      one = make(of);
      made.set(of, one);
    }
    return one;
  };
}
