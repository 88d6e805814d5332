import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped, filled, fitted, oneCell, row, span, spread, widthOf } from '../../src/tui/row.js';
import { lineOf } from './support/rows.js';

const TWO = [span('abc', 'title'), span('defg')];

test('a row is cut off where the room ends, and keeps what its pieces mean', () => {
  expect(clipped(TWO, 5)).toEqual([span('abc', 'title'), span('de')]);
  expect(clipped(TWO, 3)).toEqual([span('abc', 'title')]);
  expect(clipped(TWO, -1)).toEqual([]);
});

test('a fitted row has as many cells as were asked for', () => {
  expect(lineOf(fitted(TWO, 10))).toBe('abcdefg   ');
  fc.assert(fc.property(fc.nat(20), (columns) => widthOf(fitted(TWO, columns)) === columns));
});

test('of two ends the right one stays where there is no room for both', () => {
  expect(lineOf(spread(row('left'), row('right'), 12))).toBe('left   right');
  expect(lineOf(spread(row('left'), row('right'), 7))).toBe('leright');
  expect(lineOf(spread(row('left'), row('right'), 3))).toBe('rig');
});

test('rows are filled up or cut off to a number', () => {
  expect(filled([row('a')], 2)).toEqual([row('a'), []]);
  expect(filled([row('a'), row('b')], 1)).toEqual([row('a')]);
  expect(filled([row('a')], -1)).toEqual([]);
});

test.each([
  ['Fr\u00fchling', 'Fr\u00fchling'],
  ['u\u0308', '\u00fc'],
  ['a\u0304\u0301b', '\u0101?b'],
  ['\u6f22', '?'],
  ['\u{1f600}', '?'],
  ['\u05d0', '?'],
  ['a\u202eb', 'a?b'],
  ['a\u00adb', 'a?b'],
  ['\u001b[31m', '?[31m'],
  ['a\tb', 'a?b'],
  ['\u28ff\u2500\u25a0\u2191', '\u28ff\u2500\u25a0\u2191'],
])('%j takes one cell a character as %j', (text, shown) => {
  expect(oneCell(text)).toBe(shown);
});
