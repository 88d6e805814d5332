import { expect, test } from 'vitest';
import { Rng } from '../../src/engine/random/stream.js';
import { ScenarioError } from '../../src/scenario/fault.js';
import { mutate } from '../support/mutate.js';
import { drillFiles, type Files, loadFiles } from './drill-files.js';

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
