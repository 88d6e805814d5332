import { test } from 'vitest';
import { Rng } from '../../src/engine/random/stream.js';
import { ScenarioError } from '../../src/scenario/fault.js';
import { drillFiles, loadFiles } from './drill-files.js';

test('200 drills with letters cut out of their text load, or are refused', () => {
  const whole = JSON.stringify(drillFiles()['drill.json']);
  for (let seed = 1; seed <= 200; seed++) {
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
