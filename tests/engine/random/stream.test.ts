import { describe, expect, test } from 'vitest';
import { keyOf, type Root, stream } from '../../../src/engine/random/stream.js';

const ROOT: Root = [1, 2];

describe('a stream of chance', () => {
  test.each([
    { key: [], values: [568_859, 629_871, 938_692] },
    { key: [1], values: [983_610, 489_519, 485_985] },
    { key: [1, 2, 3], values: [682_333, 448_327, 282_683] },
    { key: [-1], values: [522_497, 424_032, 888_530] },
  ])('for the key $key gives the values it always gave', ({ key, values }) => {
    const rng = stream(ROOT, ...key);
    expect([rng.below(1_000_000), rng.below(1_000_000), rng.below(1_000_000)]).toEqual(values);
  });

  test('is the same for the same root and key, whatever was drawn before', () => {
    const one = stream(ROOT, 3, 4);
    const other = stream(ROOT, 3, 5);
    other.next();
    stream(ROOT, 3, 4).next();
    expect(stream(ROOT, 3, 4).next()).toBe(one.next());
  });

  test.each([
    { what: 'another part', root: ROOT, key: [3, 5] },
    { what: 'the parts in another order', root: ROOT, key: [4, 3] },
    { what: 'one part more', root: ROOT, key: [3, 4, 0] },
    { what: 'one part less', root: ROOT, key: [3] },
    { what: 'another first half of the root', root: [2, 2] as const, key: [3, 4] },
    { what: 'another second half of the root', root: [1, 3] as const, key: [3, 4] },
  ])('is another one with $what', ({ root, key }) => {
    expect(stream(root, ...key).next()).not.toBe(stream(ROOT, 3, 4).next());
  });

  test('is uniform, within a stream and from one key to the next', () => {
    const within = new Array<number>(10).fill(0);
    const between = new Array<number>(10).fill(0);
    const rng = stream(ROOT, 7);
    for (let i = 0; i < 20_000; i++) {
      within[rng.below(10)]! += 1;
      between[stream(ROOT, i).below(10)]! += 1;
    }
    for (const count of [...within, ...between]) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test('has no tie between neighbouring keys', () => {
    let together = 0;
    for (let i = 0; i < 20_000; i++) {
      if (stream(ROOT, i).below(2) === stream(ROOT, i + 1).below(2)) together += 1;
    }
    expect(Math.abs(together - 10_000)).toBeLessThan(350);
  });
});

describe('what is drawn', () => {
  test('by chance happens as often as its permille says, never at 0 and always at 1000', () => {
    const rng = stream(ROOT, 8);
    let often = 0;
    for (let i = 0; i < 20_000; i++) {
      if (rng.chance(250)) often += 1;
      expect(rng.chance(0)).toBe(false);
      expect(rng.chance(1000)).toBe(true);
    }
    expect(Math.abs(often - 5000)).toBeLessThan(300);
  });

  test('by rounding is one of the two neighbours, and keeps the mean', () => {
    let sum = 0;
    for (let i = 0; i < 20_000; i++) {
      const rounded = stream(ROOT, i).round(2.25);
      expect([2, 3]).toContain(rounded);
      sum += rounded;
    }
    expect(sum / 20_000).toBeCloseTo(2.25, 1);
  });

  test.each([0, 1, 17])('by rounding the whole number %d is the number itself', (whole) => {
    for (let i = 0; i < 100; i++) expect(stream(ROOT, i).round(whole)).toBe(whole);
  });
});

test.each([
  ['', 0x811c9dc5 | 0],
  ['a', 0xe40c292c | 0],
  ['foobar', 0xbf9cf968 | 0],
])('the key of "%s" is its FNV-1a', (text, key) => {
  expect(keyOf(text)).toBe(key);
});
