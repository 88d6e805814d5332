import { expect, test } from 'vitest';
import type { Claim } from '../../src/engine/model/claim.js';
import { claimRecord } from '../../src/sim/claim-record.js';
import { outlet } from '../support/press.js';
import { sketch } from '../support/sketch.js';

const drawn = sketch({ places: { hill: {} }, links: {}, formations: {} });
const briefing = { ...drawn.briefing, outlets: [outlet('agency')] };

const claim: Claim = { outlet: 0, turn: 4, about: 2, kind: 'captured', place: 0, side: 1, number: 0 };

test('a claim in a file of events has ids for numbers, a date, and a number only where it tells one', () => {
  const record = { type: 'claim', outlet: 'agency', about: '2017-07-02', place: 'hill', side: 'side-1' };
  expect(claimRecord(briefing, claim)).toEqual({ ...record, kind: 'captured', number: null });
  expect(claimRecord(briefing, { ...claim, kind: 'losses', number: 30 })).toEqual({
    ...record,
    kind: 'losses',
    number: 30,
  });
});
