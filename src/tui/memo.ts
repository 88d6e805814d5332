/**
 * What `make` gives, kept for as long as `owner` lives: what is drawn anew with each key is reckoned once for each state
 * of a game. The same owner and name must always stand for the same thing.
 */
export function kept<T>(owner: object, name: string, make: () => T): T {
  const known = memory.get(owner) ?? new Map<string, unknown>();
  memory.set(owner, known);
  if (!known.has(name)) known.set(name, make());
  // Whoever asks under a name has put in what it gets: the caller's type is that of its own `make`.
  return known.get(name) as T;
}

const memory = new WeakMap<object, Map<string, unknown>>();
