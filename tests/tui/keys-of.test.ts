import { expect, test } from 'vitest';
import { keysOf } from '../../src/tui/ink/keys-of.js';

/** What Ink says of a key that is nothing but a character. */
const PLAIN = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  backspace: false,
  delete: false,
  ctrl: false,
  shift: false,
  meta: false,
};

const keys = (input: string, flags: Partial<typeof PLAIN> = {}) => keysOf(input, { ...PLAIN, ...flags });

test('a key that has a name is called by it, with Shift before it', () => {
  expect(keys('', { upArrow: true })).toEqual(['up']);
  expect(keys('', { upArrow: true, shift: true })).toEqual(['shift+up']);
  expect(keys('', { tab: true, shift: true })).toEqual(['shift+tab']);
  expect(keys('', { escape: true, meta: true })).toEqual(['escape']);
});

test('a character stands for itself, a capital as well, and a blank is the space key', () => {
  expect(keys('a')).toEqual(['a']);
  expect(keys('H', { shift: true })).toEqual(['H']);
  expect(keys(' ')).toEqual(['space']);
  expect(keys('ü')).toEqual(['ü']);
});

test('keys that arrive together are pressed one after the other', () => {
  expect(keys('hi\r')).toEqual(['h', 'i', 'enter']);
  expect(keys('\t\r')).toEqual(['tab', 'enter']);
  expect(keys('\u0015a\u0003')).toEqual(['ctrl+u', 'a', 'ctrl+c']);
  expect(keys('a\u007f\b')).toEqual(['a', 'backspace', 'backspace']);
});

test('Ctrl with a letter has a name, with anything else none', () => {
  expect(keys('c', { ctrl: true })).toEqual(['ctrl+c']);
  expect(keys('`', { ctrl: true })).toEqual([]);
});

test.each([
  ['a click', '[<0;10;10M'],
  ['the focus', '[I'],
  ['an unknown function key', '[34~'],
  ['the beginning of a sequence', '[1;'],
])('%s types nothing', (_, input) => {
  expect(keys(input)).toEqual([]);
});

test('a bracket by itself is typed', () => {
  expect(keys('[')).toEqual(['[']);
});

test('Alt with a letter, controls, broken bytes and characters of two units type nothing', () => {
  expect(keys('x', { meta: true })).toEqual([]);
  expect(keys('\u0000\u001c\u001f\u0085\ufffd😀')).toEqual([]);
});
