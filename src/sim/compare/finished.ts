/** What some work comes to that could be done step by step, done at one go. */
export function finished<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    // What a generator gives when it is done is what it returns.
    if (done) return value as T;
  }
}
