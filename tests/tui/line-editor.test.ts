import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Complete,
  edited,
  entered,
  inserted,
  type LineEditor,
  NEW_LINE,
  prefilled,
} from '../../src/tui/line-editor.js';

const NOTHING: Complete = () => [[], ''];

/** Offers those of `words` that begin with the last word of the line. */
const from =
  (...words: string[]): Complete =>
  (line) => {
    const last = /\S*$/.exec(line)![0];
    return [words.filter((word) => word.startsWith(last)), last];
  };

const pressed = (line: LineEditor, keys: readonly string[], complete = NOTHING) =>
  keys.reduce((now, key) => edited(now, key, complete), line);

const typed = (text: string, ...keys: string[]) => pressed(prefilled(NEW_LINE, text), keys);

/** The text, with a bar where the cursor stands. */
const shown = ({ text, at }: LineEditor) => `${text.slice(0, at)}|${text.slice(at)}`;

test('characters go in where the cursor stands', () => {
  expect(shown(pressed(NEW_LINE, ['l', 'o', 'o', 'k', 'space', 'A']))).toBe('look A|');
  expect(shown(typed('lok', 'left', 'o'))).toBe('loo|k');
});

test.each([
  ['left', 'dig i|n'],
  ['home', '|dig in'],
  ['ctrl+a', '|dig in'],
  ['end', 'dig in|'],
  ['right', 'dig in|'],
  ['backspace', 'dig i|'],
  ['delete', 'dig in|'],
  ['ctrl+w', 'dig |'],
  ['ctrl+u', '|'],
  ['ctrl+k', 'dig in|'],
  ['ctrl+q', 'dig in|'],
  ['f5', 'dig in|'],
])('%s at the end of "dig in" leaves "%s"', (key, text) => {
  expect(shown(typed('dig in', key))).toBe(text);
});

test.each([
  ['backspace', 'di| in'],
  ['delete', 'dig|in'],
  ['ctrl+d', 'dig|in'],
  ['ctrl+u', '| in'],
  ['ctrl+k', 'dig|'],
  ['ctrl+w', '| in'],
  ['ctrl+e', 'dig in|'],
])('%s after the first word of "dig in" leaves "%s"', (key, text) => {
  expect(shown(typed('dig in', 'home', 'right', 'right', 'right', key))).toBe(text);
});

test('lines typed before come back, and what was being typed is not lost', () => {
  const after = entered(prefilled(entered(prefilled(NEW_LINE, 'look')), 'orders'));
  const draft = pressed(after, ['s', 'u']);
  expect(shown(pressed(draft, ['up']))).toBe('orders|');
  expect(shown(pressed(draft, ['up', 'up']))).toBe('look|');
  expect(shown(pressed(draft, ['up', 'up', 'up']))).toBe('look|');
  expect(shown(pressed(draft, ['up', 'up', 'down']))).toBe('orders|');
  expect(shown(pressed(draft, ['up', 'up', 'down', 'down']))).toBe('su|');
});

test('empty lines and the same line twice are remembered once at most', () => {
  const lines = ['look', 'look', '   ', 'orders'].reduce(
    (line, text) => entered(prefilled(line, text)),
    NEW_LINE,
  );
  expect(lines.history).toEqual(['look', 'orders']);
});

test('Tab completes the only word that fits, and puts the rest of the line behind it', () => {
  expect(shown(pressed(NEW_LINE, ['l', 'tab'], from('look ', 'orders ')))).toBe('look |');
  expect(shown(pressed(typed('l now', 'home', 'right'), ['tab'], from('look')))).toBe('look| now');
});

test('Tab goes as far as all words that fit agree, and then lists them', () => {
  const line = pressed(NEW_LINE, ['m', 'tab'], from('march ', 'marshal '));
  expect(shown(line)).toBe('mar|');
  expect(line.offers).toEqual(['march ', 'marshal ']);
  expect(edited(line, 'c', NOTHING).offers).toEqual([]);
});

test('Tab does nothing where no word fits', () => {
  expect(shown(pressed(NEW_LINE, ['q', 'tab'], from('look')))).toBe('q|');
});

test('pasted text is one line: ends of lines and controls become blanks', () => {
  expect(shown(inserted(typed('a'), 'b\r\nc\td\u001b[31me\u0000'))).toBe('ab c d [31me |');
});

test('a line has no more than five hundred characters', () => {
  const line = inserted(NEW_LINE, 'x'.repeat(2000));
  expect(line.text).toHaveLength(500);
  expect(edited(line, 'y', NOTHING).text).toBe(line.text);
});

test('whatever is pressed, the cursor stays in the line, and the line free of controls', () => {
  const key = fc.oneof(
    fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
    fc.constantFrom('space', 'left', 'right', 'home', 'end', 'backspace', 'delete', 'up', 'down', 'tab'),
    fc.constantFrom('ctrl+a', 'ctrl+e', 'ctrl+u', 'ctrl+k', 'ctrl+w', 'ctrl+d', 'enter'),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      let line = NEW_LINE;
      for (const one of keys) {
        line =
          one === 'enter' ? entered(line) : edited(line, one, from('look ', 'look at ', 'orders ', 'undo'));
        expect(line.at).toBeGreaterThanOrEqual(0);
        expect(line.at).toBeLessThanOrEqual(line.text.length);
        expect(line.text).not.toMatch(/[\u0000-\u001f\u007f]/);
        expect(line.history).not.toContain('');
      }
    }),
  );
});
