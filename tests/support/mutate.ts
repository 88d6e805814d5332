import type { Rng } from '../../src/engine/random/stream.js';

// biome-ignore lint/suspicious/noExplicitAny: what is broken at random has no type
type Loose = any;

/** What a value may be replaced by: of every type, of every awkward size. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  2 ** 31,
  '',
  'gov',
  'east-hill',
  'P1',
  '2017-07-05',
  '__proto__',
  '\u001b[2J',
  'x'.repeat(5000),
  [],
  [[]],
  {},
  { value: 1 },
];

/** Deletes, replaces or copies a random part of `value`, at any depth. */
export function mutate(value: Loose, rng: Rng): void {
  const keys = Object.keys(value);
  const key = keys[rng.below(keys.length)];
  if (key === undefined) return;
  const part: unknown = value[key];
  if (typeof part === 'object' && part !== null && Object.keys(part).length > 0 && rng.next() < 0.9) {
    mutate(part, rng);
    return;
  }
  const way = rng.below(4);
  if (way === 0) delete value[key];
  else if (way === 1) value[rng.below(2) === 0 ? key : 'extra'] = VALUES[rng.below(VALUES.length)];
  else if (way === 2) value[key] = value[keys[rng.below(keys.length)]!];
  else value[key] = typeof part === 'number' ? part * (rng.below(5) - 2) : [part];
}

/** Nudges one random number somewhere in `value` by a little, which a shape does not notice. */
export function nudge(value: Loose, rng: Rng): void {
  const keys = Object.keys(value);
  const key = keys[rng.below(keys.length)];
  if (key === undefined) return;
  if (typeof value[key] === 'number') value[key] += rng.below(2) * 2 - 1;
  else if (typeof value[key] === 'object' && value[key] !== null) nudge(value[key], rng);
}
