import { expect, test } from 'vitest';
import type { Claim } from '../../../src/engine/model/claim.js';
import { agreementsOn } from '../../../src/engine/rules/agreement.js';
import { outlet } from '../../support/press.js';

const OUTLETS = [
  outlet('a', { leaning: 'gov' }),
  outlet('b', { leaning: 'gov' }),
  outlet('c', { leaning: 'opposition' }),
];

const says = (no: number, turn: number, kind: Claim['kind'] = 'captured', side: 0 | 1 = 0): Claim => ({
  outlet: no,
  turn,
  about: turn,
  kind,
  place: 3,
  side,
  number: 0,
});

const confirmedBy = (...claims: Claim[]) => agreementsOn(OUTLETS, claims, 3)[0]?.confirmed;

test('outlets of one leaning are one voice, and a second leaning confirms it', () => {
  expect(agreementsOn(OUTLETS, [], 3)).toEqual([]);
  expect(confirmedBy(says(0, 1), says(1, 2))).toBeNull();
  expect(confirmedBy(says(0, 1), says(1, 2), says(2, 4))).toBe(4);
  expect(agreementsOn(OUTLETS, [says(0, 1), says(2, 4)], 3)).toEqual([
    {
      place: 3,
      side: 0,
      outlets: [
        { outlet: 0, turn: 1 },
        { outlet: 2, turn: 4 },
      ],
      leanings: ['gov', 'opposition'],
      confirmed: 4,
    },
  ]);
});

test('who takes a claim back, or says the opposite since, stands by it no more', () => {
  expect(confirmedBy(says(0, 1), says(2, 4), says(2, 5, 'corrected'))).toBeNull();
  expect(agreementsOn(OUTLETS, [says(0, 1), says(0, 2, 'captured', 1)], 3)).toMatchObject([
    { side: 1, outlets: [{ outlet: 0, turn: 2 }] },
  ]);
});

test('claims of other kinds, and those about other places, confirm nothing', () => {
  expect(confirmedBy(says(0, 1), says(2, 2, 'repelled'), { ...says(2, 2), place: 4 })).toBeNull();
});
