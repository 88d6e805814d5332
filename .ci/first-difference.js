/**
 * The first game that came out differently in two series of the same games: its scenario, its seed and the keys of its result that
 * differ; null where all came out the same.
 *
 * @param {readonly string[]} lines results as `batch` writes them, a line of JSON each
 * @param {readonly string[]} others the same games, played elsewhere
 */
export function firstDifference(lines, others) {
  const no = lines.findIndex((line, i) => line !== others[i]);
  if (no < 0 && lines.length === others.length) return null;
  // A series that is cut short, on either hand.
  if (no < 0 || others[no] === undefined) {
    const { scenario, seed } = JSON.parse(no < 0 ? others[lines.length] : lines[no]);
    return { scenario, seed, keys: [] };
  }
  const [here, there] = [JSON.parse(lines[no]), JSON.parse(others[no])];
  const keys = [...new Set([...Object.keys(here), ...Object.keys(there)])];
  return {
    scenario: here.scenario,
    seed: here.seed,
    keys: keys.filter((key) => JSON.stringify(here[key]) !== JSON.stringify(there[key])),
  };
}
