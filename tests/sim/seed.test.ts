import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootOf, seedOf } from '../../src/sim/seed.js';

test('a seed gives the same root on every machine', () => {
  expect(rootOf('1')).toEqual([3295691986, 662976123]);
  expect(rootOf('')).toEqual([808652792, 2563510094]);
  expect(rootOf('as-sukhnah')).toEqual([2756990328, 2262419602]);
});

test('a root is two uint32, and the same each time it is asked for', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const root = rootOf(seed);
      for (const part of root) expect(part >>> 0).toBe(part);
      expect(rootOf(seed)).toEqual(root);
    }),
  );
});

test.each([
  ['1', '11'],
  ['12', '1212'],
  ['1', '\u0131'],
  ['a', 'a\0'],
])('%j and %j are different seeds', (one, other) => {
  expect(rootOf(one)).not.toEqual(rootOf(other));
});

test('the first thousand seeds give a thousand roots', () => {
  const roots = Array.from({ length: 1000 }, (_, k) => rootOf(seedOf('1', k)).join());
  expect(new Set(roots).size).toBe(1000);
});

test.each([
  ['1', 0, '1'],
  ['1', 41, '42'],
  ['-3', 5, '2'],
  ['9007199254740993', 1, '9007199254740994'],
  ['007', 0, '007-1'],
  ['1.5', 1, '1.5-2'],
  ['abc', 0, 'abc-1'],
  ['', 2, '-3'],
])('in a series from %j, game %i has seed %j', (seed, index, expected) => {
  expect(seedOf(seed, index)).toBe(expected);
});
