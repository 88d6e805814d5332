/**
 * What `make` gives for each thing that never changes, such as a briefing or its ways, made when it is first asked for.
 * Only a memo: it is what would be made anew, so it is to be read and not changed.
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
