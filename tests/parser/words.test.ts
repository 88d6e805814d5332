import { expect, test } from 'vitest';
import { coreOf, partsOf, sentencesOf, wordsOf } from '../../src/parser/words.js';

test.each([
  ['March 18th, to ARAK!', ['march', '18th', ',', 'to', 'arak']],
  ["Kata'ib al-Imam Ali", ['kataib', 'al-imam', 'ali']],
  ['Bi’r ad-Dulayʿiyāt', ['bir', 'ad-dulayiyat']],
  ['arak - hulayhilah', ['arak', '-', 'hulayhilah']],
  ['5th corps & engineers', ['5th', 'corps', ',', 'engineers']],
  ['\u001b[31mlook\u0007', ['31mlook']],
  ['', []],
])('the words of "%s"', (line, raws) => {
  expect(wordsOf(line).map(({ raw }) => raw)).toEqual(raws);
});

test('a hyphenated word keeps its whole and has its parts', () => {
  expect(wordsOf('Deir ez-Zor')).toEqual([
    { raw: 'deir', parts: ['deir'] },
    { raw: 'ez-zor', parts: ['ez', 'zor'] },
  ]);
});

test('articles fall away, unless nothing else is left', () => {
  expect(coreOf(partsOf('As-Sukhnah'))).toEqual(['sukhnah']);
  expect(coreOf(['the'])).toEqual(['the']);
});

test('a line of a million letters is cut, not read', () => {
  expect(wordsOf('a '.repeat(500_000)).length).toBeLessThanOrEqual(500);
});

test('semicolons part the commands of a line', () => {
  expect(sentencesOf(' look; march 18th to arak ;;end day')).toEqual([
    'look',
    'march 18th to arak',
    'end day',
  ]);
});
