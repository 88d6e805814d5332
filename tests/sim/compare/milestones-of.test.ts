import { expect, test } from 'vitest';
import type { MilestoneEntry } from '../../../src/scenario/milestones-file.js';
import { milestonesOf } from '../../../src/sim/compare/milestones-of.js';
import { sketch } from '../../support/sketch.js';

/** A row of three places of side 0, the middle one in doubt, and a way round through a fourth. */
function row() {
  return sketch({
    places: {
      a: { holder: 0 },
      b: { holder: 1, x: 10_000 },
      c: { holder: 0, x: 20_000 },
      d: { holder: 0, y: 9_000 },
    },
    links: { 'a-b': {}, 'b-c': {}, 'a-d': {}, 'c-d': {} },
    formations: { one: { at: 'a' }, two: { at: 'b', side: 1 } },
    turns: 20,
  });
}

/** An entry of milestones.json in the days of a sketch (from 1 July), with what is left out here. */
function entry(changes: Partial<MilestoneEntry>): MilestoneEntry {
  return {
    id: 'one',
    name: 'B taken',
    side: 'side-0' as MilestoneEntry['side'], // a sketch names its sides otherwise than the theatre
    event: 'held',
    place: 'b',
    reported: ['2017-07-03', '2017-07-05'],
    heldOut: false,
    claims: [],
    basis: 'reported',
    sources: ['S1'],
    confidence: 'high',
    note: 'a test',
    ...changes,
  };
}

test('an entry becomes a milestone in turns', () => {
  const { briefing, state, place } = row();
  const [milestone, ...others] = milestonesOf(briefing, state, [entry({})]);
  expect(others).toEqual([]);
  expect(milestone).toMatchObject({
    id: 'one',
    mark: { side: 0, place: place('b') },
    from: 3,
    to: 5,
    sources: ['S1'],
  });
});

test.each([
  ['of a side that nobody plays', { side: 'sdf' as const }],
  ['of a place that is not on the map', { place: 'z' }],
  ['before the first day', { reported: ['2017-06-20', '2017-06-30'] as [string, string] }],
  ['after the last day', { reported: ['2017-07-21', '2017-07-22'] as [string, string] }],
  ['of what is so from the start', { place: 'a' }],
  [
    'with an end that is not on the map',
    { event: 'joined' as const, ends: ['a', 'z'] as [string, string], through: [] },
  ],
])('a milestone %s is left out', (_, changes) => {
  const { briefing, state } = row();
  expect(milestonesOf(briefing, state, [entry(changes)])).toEqual([]);
});

test('an interval that begins before the game or ends after it is kept', () => {
  const { briefing, state } = row();
  const reported = (from: string, to: string) => entry({ reported: [from, to] });
  const found = milestonesOf(briefing, state, [
    reported('2017-06-29', '2017-07-01'),
    reported('2017-07-20', '2017-07-25'),
  ]);
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [-1, 1],
    [20, 25],
  ]);
});
