import { describe, expect, test } from 'vitest';
import { commandPhase } from '../../../src/engine/rules/command.js';
import { eventOf, eventsOf, firstDay, ordersIn } from '../../support/day.js';
import { type Drawn, type FormationSketch, sketch } from '../../support/sketch.js';

const field = (north: Partial<FormationSketch> = {}) =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 0 }, e: { holder: 1 }, f: { holder: 1 } },
    links: { 'a-b': {}, 'a-e': {}, 'b-f': {} },
    formations: { north: { at: 'a', ...north }, nord: { at: 'b' }, south: { at: 'e', side: 1 } },
    sides: [{ operations: 1, sorties: 4 }, {}],
  });

function command(game: Drawn, orders: Parameters<typeof commandPhase>[0]['orders']) {
  const context = { ...firstDay(game), orders };
  commandPhase(context);
  return context;
}

describe('orders', () => {
  test('become the task of their formation', () => {
    const game = field();
    const { attack, march } = ordersIn(game);
    command(game, [[attack('north', 'e'), march('nord', 'a')], []]);
    expect(game.formation('north').task).toEqual({
      type: 'attack',
      target: game.place('e'),
      via: game.place('a'),
    });
    expect(game.formation('nord').task).toEqual({ type: 'march', to: game.place('a') });
  });

  test('that may not be given are refused, told, and change nothing', () => {
    const game = field();
    const order = ordersIn(game).march('south', 'b');
    const { events } = command(game, [[order], []]);
    expect(events).toEqual([{ type: 'order-refused', side: 0, order, problem: 'not-yours' }]);
    expect(game.formation('south').task.type).toBe('hold');
  });

  test('for one formation count in the last form given', () => {
    const game = field();
    const { attack, hold } = ordersIn(game);
    const { events } = command(game, [[attack('north', 'e'), hold('north', 'prepared')], []]);
    expect(game.formation('north').task).toEqual({ type: 'hold', posture: 'prepared' });
    expect(events).toEqual([]);
    expect(game.state.tally[0].operations).toBe(0);
  });

  test('not given leave the task as it was', () => {
    const game = field({ task: { type: 'hold', posture: 'delay' } });
    command(game, [[], []]);
    expect(game.formation('north').task).toEqual({ type: 'hold', posture: 'delay' });
  });

  test('of both sides are judged by how things stood before', () => {
    const game = field();
    const { withdraw, strike } = ordersIn(game);
    const one = command(game, [[strike('e', 1)], [withdraw('south', 'f')]]);
    expect(eventsOf(one.events, 'order-refused').map(({ problem }) => problem)).toEqual(['no-way']);
    expect(one.day.strikes).toHaveLength(1);
  });

  test('to go somewhere give up positions; others do not', () => {
    const game = field({ dugIn: 4 });
    const { hold, march } = ordersIn(game);
    command(game, [[hold('north', 'prepared')], []]);
    expect(game.formation('north').dugIn).toBe(4);
    command(game, [[march('north', 'b')], []]);
    expect(game.formation('north').dugIn).toBe(0);
  });
});

describe('deliberate attacks', () => {
  test('are counted and told once for each place', () => {
    const game = field();
    const { attack } = ordersIn(game);
    const { events } = command(game, [[attack('north', 'e'), attack('nord', 'e', 'a')], []]);
    expect(eventOf(events, 'operation-begun')).toEqual({
      type: 'operation-begun',
      side: 0,
      place: game.place('e'),
    });
    expect(game.state.tally.map(({ operations }) => operations)).toEqual([1, 0]);
  });

  test('beyond what a side can begin are refused in the order given', () => {
    const game = field();
    const { attack } = ordersIn(game);
    const { events } = command(game, [[attack('nord', 'f'), attack('north', 'e')], []]);
    expect(eventOf(events, 'order-refused').problem).toBe('no-command-left');
    expect(game.formation('nord').task.type).toBe('attack');
    expect(game.formation('north').task.type).toBe('hold');
  });

  test('that go on cost nothing', () => {
    const game = field({ task: { type: 'attack', target: 2, via: 0 } });
    const { attack } = ordersIn(game);
    const { events } = command(game, [[attack('north', 'e'), attack('nord', 'f')], []]);
    expect(eventsOf(events, 'operation-begun').map(({ place }) => place)).toEqual([game.place('f')]);
  });
});

test('sorties are shared out as ordered, and counted', () => {
  const game = field();
  const { support, interdict, strike } = ordersIn(game);
  const { day } = command(game, [
    [support('north', 1), support('north', 1), interdict('a-e', 1), strike('f', 1)],
    [],
  ]);
  expect(day.support[game.no('north')]).toBe(2);
  expect(day.interdicted[0][game.link('a-e')]).toBe(1);
  expect(day.interdicted[1][game.link('a-e')]).toBe(0);
  expect(day.strikes).toEqual([{ side: 0, place: game.place('f'), sorties: 1 }]);
  expect(game.state.tally[0].sorties).toBe(4);
});

test('sorties for a formation do not replace its order', () => {
  const game = field();
  const { support, march } = ordersIn(game);
  command(game, [[march('north', 'b'), support('north', 2)], []]);
  expect(game.formation('north').task.type).toBe('march');
});
