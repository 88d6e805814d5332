/**
 * The smallest list found by leaving parts of `steps` out, halves first and single steps last, that still fails.
 *
 * @param fails whether a shorter list fails as the whole one does
 * @param trials how many lists are tried at most
 */
export async function smaller(
  steps: readonly number[],
  fails: (steps: readonly number[]) => Promise<boolean>,
  trials = 200,
): Promise<readonly number[]> {
  let least = steps;
  let left = trials;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < least.length && left > 0; ) {
      const without = [...least.slice(0, at), ...least.slice(at + size)];
      left -= 1;
      if (await fails(without)) least = without;
      else at += size;
    }
  }
  return least;
}
