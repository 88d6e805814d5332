import { expect, test } from 'vitest';
import { firstDifference } from '../../.ci/first-difference.js';

const line = (seed: string, digest: string, turns = 19) =>
  JSON.stringify({ scenario: 'last-hills', seed, turns, digest });

test('equal series have no difference', () => {
  expect(firstDifference([], [])).toBeNull();
  expect(firstDifference([line('1', 'a'), line('2', 'b')], [line('1', 'a'), line('2', 'b')])).toBeNull();
});

test('of several games that differ the first is named, with what differs in it', () => {
  const lines = [line('1', 'a'), line('2', 'b'), line('3', 'c')];
  const others = [line('1', 'a'), line('2', 'x', 18), line('3', 'y')];
  expect(firstDifference(lines, others)).toEqual({
    scenario: 'last-hills',
    seed: '2',
    keys: ['turns', 'digest'],
  });
});

test('the first game that only one of them has differs too', () => {
  const [short, long] = [[line('1', 'a')], [line('1', 'a'), line('2', 'b')]];
  const missing = { scenario: 'last-hills', seed: '2', keys: [] };
  expect(firstDifference(short, long)).toEqual(missing);
  expect(firstDifference(long, short)).toEqual(missing);
});
