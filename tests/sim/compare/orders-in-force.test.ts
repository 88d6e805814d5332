import { expect, test } from 'vitest';
import type { GameEvent } from '../../../src/engine/model/event.js';
import { ordersInForce } from '../../../src/sim/compare/orders-in-force.js';
import { playRecorded, type RecordedGame } from '../../../src/sim/compare/recorded-game.js';
import { ordersIn } from '../../support/day.js';
import { farWar, sheets } from './small-war.js';

const war = farWar();
const { attack, hold } = ordersIn(war);
const [main, goal] = [war.no('main'), war.place('goal')];
const toGoal = attack('main', 'goal');

/** A game in which the main body holds from turn 1 and is sent to the goal on turn 3, with more events on some turns. */
function game(more: Readonly<Record<number, GameEvent>> = {}): RecordedGame {
  const played = playRecorded(war.scenario, '1', 'best', sheets(8, { 1: [hold('main')], 3: [toGoal] }));
  const events = played.events.map((happened, turn) => (more[turn] ? [...happened, more[turn]] : happened));
  return { ...played, events };
}

test('orders against the place are told before all others', () => {
  expect(ordersInForce(game(), 0, 4, goal)).toEqual({
    orders: [{ formation: main, order: toGoal, given: 3 }],
    isAgainst: true,
  });
});

test('where nobody is sent there, the nearest are told, of equally near ones the strongest first', () => {
  expect(ordersInForce(game(), 0, 2, goal)).toEqual({
    orders: [
      { formation: main, order: hold('main'), given: 1 },
      { formation: war.no('guard'), order: null, given: 0 },
    ],
    isAgainst: false,
  });
});

test('an order on its way to a formation out of touch stands from the day on which it is due', () => {
  const late = game({ 3: { type: 'order-delayed', side: 0, order: toGoal, due: 5 } });
  expect(ordersInForce(late, 0, 4, goal).isAgainst).toBe(false);
  expect(ordersInForce(late, 0, 5, goal).orders[0]).toEqual({ formation: main, order: toGoal, given: 3 });
});

test('an order that is refused when it comes in does not stand', () => {
  const refused = game({
    3: { type: 'order-delayed', side: 0, order: toGoal, due: 5 },
    5: { type: 'order-refused', side: 0, order: toGoal, problem: 'no-cohesion' },
  });
  expect(ordersInForce(refused, 0, 6, goal).orders[0]).toEqual({
    formation: main,
    order: hold('main'),
    given: 1,
  });
});
