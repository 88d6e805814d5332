import { expect, test } from 'vitest';
import { askedBy } from './bench-words.js';

const NAMES = ['engine', 'staff'];

test('without words all is measured and nothing recorded', () => {
  expect(askedBy([], NAMES)).toEqual({ only: null, rounds: 5, record: false });
});

test('meters, rounds and the record are asked for in any order', () => {
  const asked = { only: ['staff', 'engine'], rounds: 9, record: true };
  expect(askedBy(['--record', '--rounds', '9', '--only', 'staff,engine'], NAMES)).toEqual(asked);
});

test.each([
  [['--only', 'engines'], 'give some of engine, staff'],
  [['--only'], 'give some of engine, staff'],
  [['--rounds', '0'], 'give a whole number from 1'],
  [['last-hills'], 'give --only NAME,NAME, --rounds N or --record'],
])('%j is refused with what would be right', (words, right) => {
  expect(() => askedBy(words, NAMES)).toThrow(right);
});
