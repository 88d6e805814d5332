import { expect, test } from 'vitest';
import { Rng } from '../../src/engine/random/stream.js';
import { ScenarioError } from '../../src/scenario/fault.js';
import { drillFiles, type Files, loadFiles } from './drill-files.js';

/** What a value may be replaced by: of every type, of every awkward size. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
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
function mutate(value: Files, rng: Rng): void {
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

test('500 broken drills load, or are refused with faults that say what and where', () => {
  let refused = 0;
  for (let seed = 1; seed <= 500; seed++) {
    const rng = new Rng(seed, 2017);
    const files = drillFiles();
    for (let i = rng.below(3); i >= 0; i--)
      mutate(files[rng.below(3) > 0 ? 'drill.json' : anyFile(files, rng)], rng);
    try {
      loadFiles(files);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw new Error(`seed ${seed}`, { cause: error });
      refused++;
      expect(error.faults.length).toBeGreaterThan(0);
      for (const { file, path, wrong, right } of error.faults) {
        expect([seed, file !== '', wrong !== '', right !== '']).toEqual([seed, true, true, true]);
        expect(`${path} ${wrong}`.length).toBeLessThan(400);
      }
    }
  }
  expect(refused).toBeGreaterThan(300);
});

function anyFile(files: Files, rng: Rng): string {
  const names = Object.keys(files);
  return names[rng.below(names.length)]!;
}

test('500 drills with letters cut out of their text load, or are refused', () => {
  const whole = JSON.stringify(drillFiles()['drill.json']);
  for (let seed = 1; seed <= 500; seed++) {
    const rng = new Rng(seed, 7);
    const at = rng.below(whole.length);
    const text =
      whole.slice(0, at) + ['', '"', '}', ']', ',', '\\'][rng.below(6)] + whole.slice(at + rng.below(4));
    try {
      loadFiles({ ...drillFiles(), 'drill.json': text });
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw new Error(`seed ${seed}`, { cause: error });
    }
  }
});
