/**
 * `total` points shared out in whole numbers in proportion to `weights`, at least one each: by the largest remainder, the first
 * of equals. There must be as many points as there are weights, or more.
 */
export function sharedWeights(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const spare = total - weights.length;
  const exact = weights.map((weight) => (weight * spare) / sum);
  const shares = exact.map((points) => 1 + Math.floor(points));
  const left = total - shares.reduce((all, points) => all + points, 0);
  exact
    .map((points, no) => ({ no, rest: points - Math.floor(points) }))
    .sort((one, other) => other.rest - one.rest || one.no - other.no)
    .slice(0, left)
    .forEach(({ no }) => {
      shares[no]! += 1;
    });
  return shares;
}
