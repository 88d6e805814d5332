import { describe, expect, test } from 'vitest';
import { staff } from '../../src/ai/staff/staff.js';
import type { Order, OrderOf, OrderType } from '../../src/engine/model/order.js';
import type { SideNo } from '../../src/engine/model/side.js';
import { stream } from '../../src/engine/random/stream.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { type Drawn, type FormationSketch, type ObjectiveSketch, sketch } from '../support/sketch.js';

function ordersOf({ scenario, briefing, state }: Drawn, side: SideNo): readonly Order[] {
  return staff(briefing, viewFor(scenario, state, side), stream([1, 2], 3));
}

function those<T extends OrderType>(orders: readonly Order[], type: T): OrderOf<T>[] {
  return orders.filter((order): order is OrderOf<T> => order.type === type);
}

const TAKE_E: ObjectiveSketch = { type: 'take', side: 0, place: 'e', by: 20, weight: 50 };

const assault = (
  north: Partial<FormationSketch>,
  south: Partial<FormationSketch>,
  others: Record<string, FormationSketch> = {},
) =>
  sketch({
    places: { a: { holder: 0 }, e: { holder: 1 } },
    links: { 'a-e': {} },
    formations: { north: { at: 'a', ...north }, south: { at: 'e', side: 1, ...south }, ...others },
    objectives: [TAKE_E],
  });

describe('a staff attacks', () => {
  test('what it is to take where it is superior, and gives its sorties to the attack', () => {
    const game = assault({ men: 1500 }, { men: 300 });
    const orders = ordersOf(game, 0);
    expect(those(orders, 'attack')).toEqual([
      { type: 'attack', formation: game.no('north'), target: game.place('e'), via: game.place('a') },
    ]);
    expect(those(orders, 'support')).toEqual([{ type: 'support', formation: game.no('north'), sorties: 10 }]);
  });

  test.each<[string, Partial<FormationSketch>, Partial<FormationSketch>]>([
    ['where it is inferior', { men: 300 }, { men: 1500 }],
    ['with the worn', { men: 1500, cohesion: 600 }, { men: 300 }],
    ['with the tired', { men: 1500, fatigue: 800 }, { men: 300 }],
    ['with the unsupplied', { men: 1500, supply: 'strained' }, { men: 300 }],
    ['with guns', { men: 1500, kind: 'artillery' }, { men: 100 }],
  ])('not %s', (_, north, south) => {
    expect(those(ordersOf(assault(north, south), 0), 'attack')).toEqual([]);
  });

  test('what nobody asks it to take, never', () => {
    const game = sketch({
      places: { a: { holder: 0 }, e: { holder: 1 } },
      links: { 'a-e': {} },
      formations: { north: { at: 'a', men: 1500 }, south: { at: 'e', side: 1, men: 100 } },
      objectives: [{ type: 'hold', side: 0, place: 'a', weight: 50 }],
    });
    expect(those(ordersOf(game, 0), 'attack')).toEqual([]);
  });

  test('on once it has begun, and takes the worn out', () => {
    const attacking = {
      men: 1500,
      task: { type: 'attack', target: 1, via: 0 },
      at: ['a-e', 'a', 7000],
    } as const;
    const fresh = ordersOf(assault({ ...attacking, cohesion: 600 }, { men: 300 }), 0);
    expect(fresh.filter((order) => 'formation' in order && order.type !== 'support')).toEqual([]);
    const worn = assault({ ...attacking, cohesion: 400 }, { men: 300 });
    expect(those(ordersOf(worn, 0), 'hold')).toContainEqual({
      type: 'hold',
      formation: worn.no('north'),
      posture: 'hasty',
    });
  });

  test('with the engineers beside the others', () => {
    const game = assault({ men: 1500 }, { men: 300 }, { sappers: { at: 'a', kind: 'engineers', men: 100 } });
    expect(those(ordersOf(game, 0), 'attack').map(({ formation }) => formation)).toEqual([
      game.no('north'),
      game.no('sappers'),
    ]);
  });
});

/** `south` holds `b`; enemies come at it by one road or two. */
const beset = (
  roads: number,
  south: Partial<FormationSketch> = {},
  objectives: readonly ObjectiveSketch[] = [],
  gone = 9500,
) =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1 }, c: { holder: 1, x: 1 }, d: { holder: 0 } },
    links: { 'a-b': {}, 'b-c': {}, 'b-d': {} },
    formations: {
      south: { at: 'b', side: 1, men: 200, ...south },
      north: { at: ['a-b', 'a', gone], men: 1000, task: { type: 'attack', target: 1, via: 0 } },
      ...(roads > 1
        ? {
            nord: { at: ['b-d', 'd', gone], men: 1000, task: { type: 'attack', target: 1, via: 3 } } as const,
          }
        : {}),
    },
    objectives,
  });

describe('a staff in defence', () => {
  test('leaves a place of little worth where it is outnumbered and taken from two sides, while a way is open', () => {
    const game = beset(2);
    expect(those(ordersOf(game, 1), 'withdraw')).toEqual([
      { type: 'withdraw', formation: game.no('south'), to: game.place('c') },
    ]);
  });

  test('stays while the enemy is not about to grip it', () => {
    expect(those(ordersOf(beset(2, {}, [], 7000), 1), 'withdraw')).toEqual([]);
  });

  test('stays where it is outnumbered from one side only', () => {
    expect(those(ordersOf(beset(1), 1), 'withdraw')).toEqual([]);
  });

  test.each<[string, Drawn]>([
    ['where it is strong enough', beset(2, { men: 1500 })],
    ['where the place is worth it', beset(2, {}, [{ type: 'hold', side: 1, place: 'b', weight: 40 }])],
  ])('stays %s', (_, game) => {
    const orders = ordersOf(game, 1);
    expect([...those(orders, 'withdraw'), ...those(orders, 'march')]).toEqual([]);
  });

  test('stays where no way is open', () => {
    const game = beset(2);
    game.state.knowledge[1].holders[game.place('c')] = 0;
    expect(those(ordersOf(game, 1), 'withdraw')).toEqual([]);
  });

  test('digs in where nothing else is to be done', () => {
    const game = sketch({
      places: { b: { holder: 1 } },
      links: {},
      formations: { south: { at: 'b', side: 1 } },
    });
    expect(ordersOf(game, 1)).toEqual([{ type: 'hold', formation: game.no('south'), posture: 'prepared' }]);
  });
});

describe('a staff short of supply', () => {
  const road = (supply: 'supplied' | 'strained' | 'cut', fed: number) => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 0 }, e: { holder: 1 } },
      links: { 'a-b': { mines: 30, minesOf: 1 }, 'b-e': {} },
      formations: { sappers: { at: 'a', kind: 'engineers', men: 100 }, north: { at: 'b', supply } },
    });
    game.state.knowledge[0].linkMines[game.link('a-b')] = 30;
    game.state.knowledge[0].fed[game.place('b')] = fed;
    game.state.turn = 1;
    return game;
  };

  test('has its engineers clear the road', () => {
    const game = road('strained', 600);
    expect(those(ordersOf(game, 0), 'clear')).toEqual([
      { type: 'clear', formation: game.no('sappers'), link: game.link('a-b'), place: -1 },
    ]);
  });

  test('alone does so', () => {
    expect(those(ordersOf(road('supplied', 5000), 0), 'clear')).toEqual([]);
  });

  test('sends those who are cut off to where they can be fed', () => {
    const game = road('cut', 0);
    expect(those(ordersOf(game, 0), 'march')).toContainEqual({
      type: 'march',
      formation: game.no('north'),
      to: game.place('a'),
    });
    expect(those(ordersOf(road('strained', 600), 0), 'march')).toEqual([]);
  });
});

describe('a staff with guns', () => {
  test('bombards what is in range while it attacks nothing', () => {
    const game = sketch({
      places: { a: { holder: 0 }, e: { holder: 1, x: 9000 } },
      links: { 'a-e': {} },
      formations: { guns: { at: 'a', kind: 'artillery', men: 300 }, south: { at: 'e', side: 1 } },
    });
    expect(those(ordersOf(game, 0), 'bombard')).toEqual([
      { type: 'bombard', formation: game.no('guns'), target: game.place('e') },
    ]);
  });

  test('keeps them for the attack where there is one', () => {
    const game = assault({ men: 1500 }, { men: 300 }, { guns: { at: 'a', kind: 'artillery', men: 300 } });
    expect(those(ordersOf(game, 0), 'bombard')).toEqual([]);
    expect(those(ordersOf(game, 0), 'march')).toEqual([]);
  });
});

test('a staff with no attack has its sorties strike what is nearest to its aims, and without any flies none', () => {
  const game = assault({ men: 300 }, { men: 1500 });
  expect(those(ordersOf(game, 0), 'strike')).toEqual([
    { type: 'strike', target: game.place('e'), sorties: 10 },
  ]);
  game.briefing.sides[0].sorties = 0;
  expect(those(ordersOf(game, 0), 'strike')).toEqual([]);
});
