import { expect, test } from 'vitest';
import type { Claim, Fact } from '../../../src/engine/model/claim.js';
import { trackRecordOf } from '../../../src/engine/rules/track-record.js';
import { verdictOf } from '../../../src/engine/rules/verdict.js';
import { sketch } from '../../support/sketch.js';

const { state, place } = sketch({
  places: { hill: { holder: 1 }, west: { holder: 0 } },
  links: { 'west-hill': {} },
  formations: { 'a-west': { at: 'west' }, 'b-hill': { at: 'hill', side: 1 } },
});

const claim = (changes: Partial<Claim>): Claim => ({
  outlet: 0,
  turn: 5,
  about: 5,
  kind: 'captured',
  place: place('hill'),
  side: 0,
  number: 0,
  ...changes,
});

const fact = (turn: number, changes: Partial<Fact> = {}): Fact => ({
  turn,
  kind: 'captured',
  place: place('hill'),
  side: 0,
  number: 0,
  ...changes,
});

test.each<[what: string, claim: Partial<Claim>, facts: Fact[], verdict: object | null]>([
  ['a capture on its day is right', {}, [fact(5)], { type: 'right' }],
  ['one told late is right', { turn: 9 }, [fact(5)], { type: 'right' }],
  ['one that came later was early', {}, [fact(9)], { type: 'early', days: 4 }],
  ['one that never came is false', {}, [fact(9, { place: place('west') })], { type: 'false' }],
  ['one that the other side had undone is false', {}, [fact(2), fact(4, { side: 1 })], { type: 'false' }],
  ['one of what was held from the start is right', { place: place('west') }, [], { type: 'right' }],
  ['a capture taken back is not judged', { kind: 'corrected' }, [fact(5)], null],
  [
    'losses nearly so are right',
    { kind: 'losses', number: 79 },
    [fact(5, { kind: 'losses', number: 60 })],
    { type: 'right' },
  ],
  [
    'twice the losses are too many',
    { kind: 'losses', number: 120 },
    [fact(5, { kind: 'losses', number: 60 })],
    { type: 'exaggerated' },
  ],
  [
    'half of them are too few',
    { kind: 'losses', number: 30 },
    [fact(5, { kind: 'losses', number: 60 })],
    { type: 'understated' },
  ],
  ['losses of which nothing is known are not judged', { kind: 'losses', number: 30 }, [fact(5)], null],
])('%s', (_, changes, facts, verdict) => {
  expect(verdictOf(claim(changes), state, facts)).toEqual(verdict);
});

test('the record of an outlet sums up its own claims and no others', () => {
  const facts = [fact(9), fact(5, { kind: 'losses', number: 60 })];
  const claims = [
    claim({}),
    claim({ about: 7, turn: 7 }),
    claim({ about: 9, turn: 9 }),
    claim({ side: 1, place: place('west') }),
    claim({ kind: 'corrected' }),
    claim({ kind: 'losses', number: 100 }),
    claim({ kind: 'losses', number: 60 }),
    claim({ outlet: 1 }),
  ];
  expect(trackRecordOf({ claims, facts }, state, 0)).toEqual({
    outlet: 0,
    right: 1,
    early: 2,
    false: 1,
    daysEarly: 6,
    corrected: 1,
    counted: 1,
    exaggerated: 1,
    understated: 0,
  });
});
