import { expect, test } from 'vitest';
import type { MilestoneEntry } from '../../../src/scenario/milestones-file.js';
import { comparisonOf } from '../../../src/sim/compare/comparison.js';
import { orderingOf } from '../../../src/sim/compare/ordering.js';
import { playRecorded, type RecordedGame } from '../../../src/sim/compare/recorded-game.js';
import { departureOfGame, reportsOfGame } from '../../../src/sim/compare/reports-of-game.js';
import { ordersIn } from '../../support/day.js';
import { goalHeld, sheets, smallWar } from './small-war.js';

const war = smallWar();
const { scenario } = war;

/** The days of a recorded game, as a session keeps them. */
const turnsOf = ({ orders, states, events }: RecordedGame) =>
  orders.map((given, no) => ({
    orders: given,
    before: states[no]!,
    after: states[no + 1]!,
    events: events[no + 1]!,
  }));

/** All shares that some work yields, and what it comes to. */
function worked<T>(work: Generator<number, T>): { shares: number[]; result: T } {
  const shares: number[] = [];
  for (;;) {
    const { done, value } = work.next();
    if (done) return { shares, result: value };
    shares.push(value);
  }
}

test.each([
  ['orders', { 1: [ordersIn(war).hold('main')] }, [2, 7]],
  ['chance', { 1: [ordersIn(war).attack('main', 'goal')], 2: [ordersIn(war).hold('main')] }, [1, 7]],
] as const)(
  'step by step a game comes to the same cause as in a comparison: %s',
  (type, orders, [from, to]) => {
    const game = playRecorded(scenario, '1', 'best', sheets(14, orders));
    const milestones = [goalHeld(war, from, to)];
    const whole = comparisonOf(game, milestones, orderingOf(game, [null, null]), 40, () => () => {});
    const { shares, result } = worked(departureOfGame(scenario, '1', turnsOf(game), milestones, 40));
    expect(result).toEqual(whole.departure);
    expect(result?.cause.type).toBe(type);
    expect(shares[0]).toBe(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  },
);

test('what can be said at once is the track of the milestones that the game can come to', () => {
  const game = playRecorded(scenario, '1', 'best', sheets(14, { 1: [ordersIn(war).hold('main')] }));
  const entry = (id: string, place: string): MilestoneEntry => ({
    id,
    name: 'Goal held',
    side: war.briefing.sides[0].id as MilestoneEntry['side'], // a sketch names its sides otherwise than the theatre
    event: 'held',
    place,
    reported: ['2017-07-02', '2017-07-07'],
    heldOut: false,
    claims: [],
    basis: 'assumed',
    confidence: 'low',
    note: 'a test',
  });
  const { milestones, track } = reportsOfGame(scenario, '1', turnsOf(game), [
    entry('goal', 'goal'),
    entry('elsewhere', 'nowhere'),
  ]);
  expect(milestones.map(({ id }) => id)).toEqual(['goal']);
  expect(track).toEqual([{ milestone: 0, day: null, off: null, verdict: 'never' }]);
});
