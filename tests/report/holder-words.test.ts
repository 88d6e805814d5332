import { expect, test } from 'vitest';
import { holderWord, saidHolder } from '../../src/report/holder-words.js';
import { HOLDERS } from '../../src/scenario/theatre.js';

test('every word of the files for a holder has a name of its own', () => {
  const names = HOLDERS.map(holderWord);
  expect(new Set(names).size).toBe(HOLDERS.length);
  expect(HOLDERS.filter((word) => holderWord(word) === word)).toEqual(['contested', 'nobody']);
});

test('the besieged count as their side, and what is contested as nobody’s', () => {
  expect(HOLDERS.map(saidHolder)).toEqual([
    'first',
    'first',
    'second',
    'third',
    'third',
    'third',
    'nobody',
    'nobody',
  ]);
});

test('a word that is not known is given as it is, and is nobody', () => {
  expect([holderWord('x'), saidHolder('x')]).toEqual(['x', 'nobody']);
});
