import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatJson, forOneLine, forTerminal } from '../../src/cli/text.js';

test.each([
  ['\u001b[2Jgone', '[2Jgone'],
  ['a\r\nb\tc', 'a\nb\tc'],
  ['over\rwritten', 'overwritten'],
  ['\u009b31m\u0007\u0008\u007f', '31m'],
  ['\u202eright to left\u2066', 'right to left'],
  ['Dayr az-Zawr, 1\u00bd \u2013 \u00e9', 'Dayr az-Zawr, 1\u00bd \u2013 \u00e9'],
])('%j is shown as %j', (text, shown) => {
  expect(forTerminal(text)).toBe(shown);
});

test('one line stays one line', () => {
  expect(forOneLine('a\n\nb\tc\u0000')).toBe('a b c');
});

test('JSON keeps every text, and lets none of it steer the terminal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const document = formatJson({ value, text, steer: '\u009b\u202e\u2028' });
      expect(JSON.parse(document)).toEqual(
        JSON.parse(JSON.stringify({ value, text, steer: '\u009b\u202e\u2028' })),
      );
      expect(document).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
    }),
  );
});
