import { expect, test } from 'vitest';
import { NONE } from '../../src/engine/model/place.js';
import { bearingText, compass, positionText } from '../../src/report/position.js';
import { LEXICON, noOf } from '../parser/names.js';

test.each([
  [0, 1, 'north'],
  [40, 100, 'north'],
  [50, 100, 'north-east'],
  [1, 1, 'north-east'],
  [1, 0, 'east'],
  [1, -1, 'south-east'],
  [0, -1, 'south'],
  [-1, -1, 'south-west'],
  [-1, 0, 'west'],
  [-100, 50, 'north-west'],
])('%d east and %d north is %s', (dx, dy, point) => {
  expect(compass(dx, dy)).toBe(point);
});

const { briefing } = LEXICON;
const arak = noOf('places', 'arak');
const link = noOf('links', 'arak--hulayhilah');
const { length } = briefing.links[link]!;

test('a formation at a place is at it', () => {
  expect(positionText(briefing, { place: arak, link: NONE, from: NONE, metres: 0 })).toBe('at Arak');
});

test('one on a road is so far from where it came, and later so far short of where it goes', () => {
  const on = (metres: number) => positionText(briefing, { place: NONE, link, from: arak, metres });
  expect(on(3_000)).toBe('on the highway from Arak to Hulayhilah, 3 km from Arak');
  expect(on(length - 2_000)).toBe('on the highway from Arak to Hulayhilah, 2 km short of Hulayhilah');
  expect(on(length + 500)).toBe('on the highway from Arak to Hulayhilah, at the edge of Hulayhilah');
});

test('a bearing is taken in a straight line', () => {
  const sukhnah = noOf('places', 'sukhnah');
  expect(bearingText(briefing, { place: arak, link: NONE, from: NONE, metres: 0 }, sukhnah)).toMatch(
    /^\d+ km south-west of As-Sukhnah$/,
  );
  expect(bearingText(briefing, { place: arak, link: NONE, from: NONE, metres: 0 }, arak)).toBe('at Arak');
});
