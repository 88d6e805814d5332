import { expect, test } from 'vitest';
import { bootstrap, RESAMPLES } from '../../src/sim/bootstrap.js';
import { mean } from '../../src/sim/statistics.js';

const VALUES = Array.from({ length: 400 }, (_, i) => i % 2);

const meanOf = (resample: readonly number[]) => [mean(resample.map((i) => VALUES[i]!))];

test('the interval of a mean is about two standard errors either side of it', () => {
  const [[low, high]] = bootstrap(VALUES.length, 'test', meanOf) as [[number, number]];
  // Standard error: a half over the root of 400.
  expect(low).toBeGreaterThan(0.43);
  expect(low).toBeLessThan(0.47);
  expect(high).toBeGreaterThan(0.53);
  expect(high).toBeLessThan(0.57);
});

test('it is the same each time, and another for another purpose', () => {
  const once = bootstrap(VALUES.length, 'test', meanOf);
  expect(bootstrap(VALUES.length, 'test', meanOf)).toEqual(once);
  expect(bootstrap(VALUES.length, 'other', meanOf)).not.toEqual(once);
});

test('each resample has as many trials as there are, all of them among these', () => {
  let resamples = 0;
  bootstrap(7, 'test', (resample) => {
    resamples++;
    expect(resample).toHaveLength(7);
    expect(resample.every((i) => Number.isInteger(i) && i >= 0 && i < 7)).toBe(true);
    return [];
  });
  expect(resamples).toBe(RESAMPLES);
});
