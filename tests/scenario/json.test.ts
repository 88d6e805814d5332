import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/scenario/json.js';

test.each([
  ['{"a": 1,}', 'line 1, column 9', 'has "}"', 'a key in double quotes'],
  ['{"a": 1 "b": 2}', 'line 1, column 9', 'has "\\""', 'a comma or }'],
  ['{\n  "a" 1}', 'line 2, column 7', 'has "1"', 'a colon after the key'],
  ['[1, 2', 'line 1, column 6', 'the file ends here', 'a comma or ]'],
  ['{}\n{}', 'line 2, column 1', 'has "{"', 'nothing more after the end of the value'],
  [
    '[01]',
    'line 1, column 2',
    'has "0"',
    'a value: a text in double quotes, a number, true, false, null, { or [',
  ],
  ["{'a': 1}", 'line 1, column 2', 'has "\'"', 'a key in double quotes'],
  [
    '[1, ]',
    'line 1, column 5',
    'has "]"',
    'a value: a text in double quotes, a number, true, false, null, { or [',
  ],
  [
    '',
    'line 1, column 1',
    'the file ends here',
    'a value: a text in double quotes, a number, true, false, null, { or [',
  ],
])('the first fault of %j is told with its place', (text, path, wrong, right) => {
  expect(parseJson('x.json', text)).toEqual({ fault: { file: 'x.json', path, wrong, right } });
});

test('a byte order mark is no fault', () => {
  expect(parseJson('x.json', '\uFEFF{"a":1}')).toEqual({ value: { a: 1 } });
});

test('whatever is cut out of JSON, it is either read or refused with a place', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.nat(6), (json, from, length) => {
      const at = from % (json.length + 1);
      const text = json.slice(0, at) + json.slice(at + length);
      const result = parseJson('x.json', text);
      if ('value' in result) expect(result.value).toEqual(JSON.parse(text));
      else expect(result.fault.path).toMatch(/^line \d+, column \d+$/);
    }),
    { numRuns: 500 },
  );
});
