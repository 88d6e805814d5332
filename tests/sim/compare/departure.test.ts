import { expect, test } from 'vitest';
import type { Order } from '../../../src/engine/model/order.js';
import { type Comparison, comparisonOf } from '../../../src/sim/compare/comparison.js';
import { isKept } from '../../../src/sim/compare/missed.js';
import { orderingOf } from '../../../src/sim/compare/ordering.js';
import { playRecorded } from '../../../src/sim/compare/recorded-game.js';
import { ordersIn } from '../../support/day.js';
import type { Drawn } from '../../support/sketch.js';
import { farWar, goalHeld, sheets, smallWar } from './small-war.js';

/** A game with these orders of side 0 by turn, beside a report that the goal was held from `from` to `to`. */
function compared(
  war: Drawn,
  orders: Readonly<Record<number, readonly Order[]>>,
  [from, to]: readonly [number, number],
  { seed = '1', games = 20 } = {},
): Comparison {
  const game = playRecorded(war.scenario, seed, 'best', sheets(14, orders));
  return comparisonOf(game, [goalHeld(war, from, to)], orderingOf(game, [null, null]), games, () => () => {});
}

test('who holds for ten days when he was to attack is told so, with the order and its day', () => {
  const war = smallWar();
  const { departure } = compared(war, { 1: [ordersIn(war).hold('main')] }, [2, 7]);
  expect(departure).toMatchObject({ milestone: 0, way: 'late', turn: 7, games: 20, inTime: 0 });
  expect(departure!.cause).toMatchObject({ type: 'orders', side: 0, withOwn: 0, isAgainst: false });
  const { cause } = departure!;
  if (cause.type !== 'orders') throw new Error(cause.type);
  expect(cause.orders[0]).toEqual({
    formation: war.no('main'),
    order: { type: 'hold', formation: war.no('main'), posture: 'hasty' },
    given: 1,
  });
  expect(cause.withStaff).toBeGreaterThan(cause.dayLater!);
});

test('a halt ordered on the third day of a long march is the order that is named', () => {
  const war = farWar();
  const { attack, hold } = ordersIn(war);
  const orders = { 1: [attack('main', 'goal')], 3: [hold('main')] };
  const { cause } = compared(war, orders, [4, 9]).departure!;
  if (cause.type !== 'orders') throw new Error(cause.type);
  expect(cause.turn).toBeGreaterThanOrEqual(3);
  expect(cause.orders[0]).toMatchObject({ formation: war.no('main'), order: { type: 'hold' }, given: 3 });
});

test('an order that was refused is not taken for the one that stood', () => {
  const war = smallWar();
  const { hold, clearPlace } = ordersIn(war);
  const orders = { 1: [hold('main')], 2: [clearPlace('main', 'home')] };
  const { cause } = compared(war, orders, [2, 7]).departure!;
  expect(cause).toMatchObject({ type: 'orders', orders: [{ order: { type: 'hold' }, given: 1 }, {}] });
});

test('a single attack that stalls is chance: the day, the fight, and what other results came to', () => {
  const war = smallWar();
  const { attack, hold } = ordersIn(war);
  const orders = { 1: [attack('main', 'goal')], 2: [hold('main')] };
  const { departure } = compared(war, orders, [1, 7], { games: 40 });
  expect(3 * departure!.inTime).toBeGreaterThanOrEqual(40);
  const { cause } = departure!;
  if (cause.type !== 'chance') throw new Error(cause.type);
  expect(cause).toMatchObject({ turn: 1, before: departure!.inTime, after: 0 });
  expect(cause.fight).toMatchObject({ fight: { result: 'stall', place: war.place('goal') }, chance: 265 });
  expect(cause.fight!.same.games + cause.fight!.other.games).toBe(40);
  expect(cause.fight!.same.inTime).toBe(0);
});

test('a place that is taken before the first reported day departs early', () => {
  const war = smallWar();
  const { track, departure } = compared(war, { 1: [ordersIn(war).attack('main', 'goal')] }, [9, 12]);
  expect(track).toEqual([{ milestone: 0, day: 2, off: -7, verdict: 'early' }]);
  expect(departure).toMatchObject({ way: 'early', turn: 2, inTime: 0 });
});

test('what has not come too early is kept, whether it comes in time, late or never', () => {
  const milestone = goalHeld(smallWar(), 3, 5);
  const kept = (way: 'early' | 'late') => [2, 3, 5, 6, null].map((day) => isKept({ way }, milestone, day));
  expect(kept('early')).toEqual([false, true, true, true, true]);
  expect(kept('late')).toEqual([true, true, true, false, false]);
});

test('a game that keeps to the reports departs nowhere', () => {
  const war = smallWar();
  const { track, departure } = compared(war, { 1: [ordersIn(war).attack('main', 'goal')] }, [1, 4]);
  expect(track).toEqual([{ milestone: 0, day: 2, off: 0, verdict: 'in-time' }]);
  expect(departure).toBeNull();
});

test('nine games are too few to name a cause', () => {
  const war = smallWar();
  const { departure } = compared(war, { 1: [ordersIn(war).hold('main')] }, [2, 7], { games: 9 });
  expect(departure!.cause).toEqual({ type: 'unclear', reason: 'few-games' });
});

test('where the staff could not have done it either, no cause is named', () => {
  const war = farWar();
  const { departure } = compared(war, { 1: [ordersIn(war).hold('main')] }, [1, 2]);
  expect(departure!.cause).toEqual({ type: 'unclear', reason: 'no-better-orders' });
});

test('an interval that ends after the game is left open, and no departure', () => {
  const war = smallWar();
  const { track, departure } = compared(war, { 1: [ordersIn(war).hold('main')] }, [10, 15]);
  expect(track).toEqual([{ milestone: 0, day: null, off: null, verdict: 'open' }]);
  expect(departure).toBeNull();
});
