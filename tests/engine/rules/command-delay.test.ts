import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { GameState } from '../../../src/engine/model/state.js';
import { commandPhase } from '../../../src/engine/rules/command.js';
import { replaces } from '../../../src/engine/rules/order-kinds.js';
import { advance } from '../../../src/session/advance.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import { type Drawn, type FormationSketch, sketch } from '../../support/sketch.js';

/** Side 0 has a base in `a` and, far behind the enemy, `far` in `d`; orders there are two days late. */
const field = (
  far: Partial<FormationSketch> = {},
  delay = 2,
  others: Record<string, FormationSketch> = {},
): Drawn =>
  sketch({
    places: {
      a: { holder: 0 },
      b: { holder: 1, x: 90_000 },
      c: { holder: 1 },
      d: { holder: 0 },
      e: { holder: 0 },
    },
    links: { 'a-b': {}, 'b-c': {}, 'c-d': {}, 'd-e': {} },
    formations: { far: { at: 'd', ...far }, near: { at: 'a' }, ...others },
    sides: [{ operations: 1, bases: { a: 9000, d: { men: 9000, byAir: true } } }, {}],
    figures: [{ command: { delay } }],
  });

const tasks = (game: Drawn, days: number, first: Parameters<typeof play>[1]): string[] =>
  Array.from({ length: days }, (_, i) => {
    play(game, i === 0 ? first : {});
    return game.formation('far').task.type;
  });

describe('an order to a formation that is out of touch', () => {
  test('is told to be on its way, and reaches it late', () => {
    const game = field();
    const order = ordersIn(game).guard('far', 'd-e');
    const events = play(game, { 0: [order] });
    expect(eventOf(events, 'order-delayed')).toEqual({ type: 'order-delayed', side: 0, order, due: 3 });
    expect(game.state.delayed).toEqual([{ side: 0, due: 3, order }]);
    expect(tasks(game, 3, {})).toEqual(['hold', 'guard', 'guard']);
    expect(game.state.delayed).toEqual([]);
  });

  test('is not late where the figures say so, nor for those who are in touch', () => {
    const game = field({}, 0);
    expect(tasks(game, 1, { 0: [ordersIn(game).guard('far', 'd-e')] })).toEqual(['guard']);
    const other = field();
    play(other, { 0: [ordersIn(other).hold('near', 'prepared')] });
    expect(other.formation('near').task).toEqual({ type: 'hold', posture: 'prepared' });
    expect(other.state.delayed).toEqual([]);
  });

  test('counts in the last form given on that day', () => {
    const game = field();
    const { guard, hold } = ordersIn(game);
    play(game, { 0: [guard('far', 'd-e'), hold('far', 'prepared')] });
    expect(game.state.delayed.map(({ order }) => order.type)).toEqual(['hold']);
  });

  test('may follow another: each reaches it on its own day', () => {
    const game = field();
    const { guard, hold } = ordersIn(game);
    play(game, { 0: [guard('far', 'd-e')] });
    play(game, { 0: [hold('far', 'prepared')] });
    expect(tasks(game, 2, {})).toEqual(['guard', 'hold']);
  });

  test('is carried out on its day although a newer one sets out', () => {
    const game = field({}, 1);
    const { guard, hold } = ordersIn(game);
    play(game, { 0: [guard('far', 'd-e')] });
    play(game, { 0: [hold('far', 'prepared')] });
    expect(game.formation('far').task.type).toBe('guard');
    play(game, { 0: [guard('far', 'd-e')] });
    expect(game.formation('far').task).toEqual({ type: 'hold', posture: 'prepared' });
  });

  test('does not undo what it was told later, when it was in touch again', () => {
    const game = field();
    const { guard, hold } = ordersIn(game);
    play(game, { 0: [guard('far', 'd-e')] });
    for (const id of ['b', 'c']) game.state.places[game.place(id)]!.holder = 0;
    game.state.knowledge[0].joined.fill(true);
    play(game, { 0: [hold('far', 'prepared')] });
    expect(game.formation('far').task).toEqual({ type: 'hold', posture: 'prepared' });
    play(game);
    expect(game.formation('far').task).toEqual({ type: 'hold', posture: 'prepared' });
    expect(game.state.delayed).toEqual([]);
  });

  test.each(['destroyed', 'surrendered'] as const)('that is %s meanwhile comes to nothing', (condition) => {
    const game = field();
    const order = ordersIn(game).guard('far', 'd-e');
    play(game, { 0: [order] });
    Object.assign(game.formation('far'), { condition, place: -1, strength: 0 });
    play(game);
    const events = play(game);
    expect(eventOf(events, 'order-refused')).toEqual({
      type: 'order-refused',
      side: 0,
      order,
      problem: 'not-here',
    });
    expect(game.state.delayed).toEqual([]);
  });

  test('is judged by how things stand when it arrives', () => {
    const game = field();
    play(game, { 0: [ordersIn(game).march('far', 'e')] });
    play(game);
    game.state.places[game.place('e')]!.holder = 1;
    game.state.knowledge[0].holders[game.place('e')] = 1;
    expect(eventOf(play(game), 'order-refused').problem).toBe('enemy-there');
    expect(game.formation('far').task.type).toBe('hold');
  });

  test('that may not be given is refused at once, and does not set out', () => {
    const game = field();
    const events = play(game, { 0: [ordersIn(game).march('far', 'c')] });
    expect(eventsOf(events, 'order-refused')).toHaveLength(1);
    expect(game.state.delayed).toEqual([]);
  });

  test('to attack begins the operation on the day on which it arrives, and on no other', () => {
    const game = field();
    const { attack } = ordersIn(game);
    const begun = [{ 0: [attack('far', 'c')] }, {}, {}].map(
      (orders) => eventsOf(play(game, orders), 'operation-begun').length,
    );
    expect(begun).toEqual([0, 0, 1]);
    expect(game.state.tally[0].operations).toBe(1);
  });

  test('to attack leaves today’s command to others', () => {
    const game = field();
    const { attack } = ordersIn(game);
    const events = play(game, { 0: [attack('far', 'c'), attack('near', 'b')] });
    expect(eventsOf(events, 'order-refused')).toEqual([]);
    expect(eventOf(events, 'operation-begun').place).toBe(game.place('b'));
  });

  test('to attack takes the vehicle bombs with it that were ordered with it', () => {
    const game = field({ vehicleBombs: 2 }, 2, { south: { at: 'c', side: 1 } });
    const { attack, vehicleBombs } = ordersIn(game);
    play(game, { 0: [attack('far', 'c'), vehicleBombs('far', 2)] });
    play(game);
    expect(eventOf(play(game), 'fought').fight.vehicleBombs).toBe(2);
    expect(game.formation('far').vehicleBombs).toBe(0);
  });

  test('to land from the air is late like any other', () => {
    const game = field({ kind: 'elite', men: 400 });
    Object.assign(game.briefing.sides[0], { landings: 1 });
    const { land } = ordersIn(game);
    const landed = [{ 0: [land('far', 'c')] }, {}, {}].map(
      (orders) => eventsOf(play(game, orders), 'formation-landed').length,
    );
    expect(landed).toEqual([0, 0, 1]);
  });

  test('for aircraft in its support is not late', () => {
    const game = field();
    const context = firstDay(game);
    commandPhase({ ...context, orders: [[ordersIn(game).support('far', 2)], []] });
    expect(context.day.support[game.no('far')]).toBe(2);
  });

  test('is refused in the same words by a session, which plays on a draft', () => {
    const game = field();
    play(game, { 0: [ordersIn(game).guard('far', 'd-e')] });
    play(game);
    Object.assign(game.formation('far'), { condition: 'destroyed', place: -1, strength: 0 });
    const { events } = advance(game.scenario, game.state, [[], []]);
    expect(eventOf(events, 'order-refused').order).toEqual(ordersIn(game).guard('far', 'd-e'));
  });

  test('stays in the state by one path only', () => {
    const game = field();
    const order = ordersIn(game).guard('far', 'd-e');
    play(game, { 0: [order] });
    expect(game.state.delayed[0]!.order).not.toBe(order);
    const next = produce(game.state, (draft) => {
      (draft as GameState).delayed[0]!.due += 1;
    });
    expect(next.delayed[0]!.order).toEqual(order);
  });
});

test('of two orders for one thing the later counts; different things stand side by side', () => {
  const { guard, raid, land, march, vehicleBombs, corridor, drop, support, attack } = ordersIn(field());
  expect(replaces(guard('far', 'd-e'), raid('far', 'a-b'))).toBe(true);
  expect(replaces(march('far', 'e'), land('far', 'e'))).toBe(true);
  expect(replaces(land('far', 'e'), land('near', 'e'))).toBe(false);
  expect(replaces(vehicleBombs('far', 1), vehicleBombs('far', 2))).toBe(true);
  expect(replaces(vehicleBombs('far', 1), vehicleBombs('near', 2))).toBe(false);
  expect(replaces(attack('far', 'c'), vehicleBombs('far', 2))).toBe(false);
  expect(replaces(corridor('b'), corridor('b', false))).toBe(true);
  expect(replaces(corridor('b'), corridor('c', false))).toBe(false);
  expect(replaces(drop('d', 1), drop('d', 2))).toBe(false);
  expect(replaces(support('far', 1), guard('far', 'd-e'))).toBe(false);
});
