import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest, nearestMeant } from '../../src/text/nearest.js';

test.each([
  ['sukhna', 'sukhnah', 1],
  ['arka', 'arak', 1],
  ['look', 'look', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('from "%s" to "%s" it is %d', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('the distance is nothing for equal words only, and the same both ways', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }),
  );
});

test('what is too far off is not offered', () => {
  expect(nearest('attck', ['attack', 'march', 'air'])).toEqual(['attack']);
  expect(nearest('xy', ['attack', 'air'])).toEqual([]);
});

test('the nearest comes first, those equally near by name, and three at most', () => {
  expect(nearest('marhc', ['mach', 'march', 'marsh', 'match'])).toEqual(['march']);
  expect(nearest('sukhnah', ['sukhnas', 'sukhnan', 'sukhna', 'sukhnaha', 'sukhnah'])).toEqual([
    'sukhnah',
    'sukhna',
    'sukhnaha',
  ]);
});

test('a thing is as near as its nearest spelling, and is offered once, by its name', () => {
  const things = [
    { name: 'Sukhnah', spellings: ['as-sukhnah', 'sukhnah', 'sukhna'] },
    { name: 'Arak', spellings: ['arak'] },
    { name: 'Nameless', spellings: [] },
  ];
  expect(nearestMeant('sukhan', things)).toEqual(['Sukhnah']);
});
