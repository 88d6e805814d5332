import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from '../../src/report/wrap.js';

test('an indent is kept, and what follows a bullet hangs under its text', () => {
  expect(wrapped(['  - one two three four'], 14)).toEqual(['  - one two', '    three four']);
  expect(wrapped(['    one two three'], 12)).toEqual(['    one two', '    three']);
});

test('a line that fits is left as it is, with its gaps', () => {
  expect(wrapped(['a    b', '', 'c'], 10)).toEqual(['a    b', '', 'c']);
});

test('no word is lost, and no line is too long unless one word is', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { maxLength: 40 }), (words) => {
      const lines = wrapped([words.join(' ')], 20);
      expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words);
      for (const line of lines) expect(line.length <= 20 || !line.includes(' ')).toBe(true);
    }),
  );
});
