import { describe, expect, test } from 'vitest';
import type { Order, OrderProblem } from '../../../src/engine/model/order.js';
import { NONE } from '../../../src/engine/model/place.js';
import { NOBODY } from '../../../src/engine/model/side.js';
import { replaces } from '../../../src/engine/rules/order-kinds.js';
import { bestApproach, operationsBegun, problemWithOrder } from '../../../src/engine/rules/orders.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { ordersIn } from '../../support/day.js';
import { type Drawn, type FormationSketch, type PlaceSketch, sketch } from '../../support/sketch.js';

const front = (
  north: Partial<FormationSketch> = {},
  others: Record<string, FormationSketch> = {},
  e: PlaceSketch = { holder: 1 },
): Drawn =>
  sketch({
    places: {
      a: { holder: 0 },
      b: { holder: 0 },
      e,
      far: { holder: 1 },
      third: { holder: 2 },
      isle: { holder: 0 },
    },
    links: { 'a-b': {}, 'a-e': {}, 'b-e': { length: 5000 }, 'e-far': {}, 'a-third': {} },
    formations: { north: { at: 'a', ...north }, south: { at: 'e', side: 1 }, ...others },
    sides: [{ operations: 1, sorties: 4 }, {}],
  });

type Orders = ReturnType<typeof ordersIn>;

const problem = (
  game: Drawn,
  order: (orders: Orders) => Order,
  given: (orders: Orders) => Order[] = () => [],
) => {
  const orders = ordersIn(game);
  return problemWithOrder(game.briefing, viewFor(game.scenario, game.state, 0), order(orders), given(orders));
};

describe('a march', () => {
  test.each<[string, OrderProblem | null, (orders: Orders) => Order, Partial<FormationSketch>]>([
    ['to another own place', null, ({ march }) => march('north', 'b'), {}],
    ['to where one is', 'already-there', ({ march }) => march('north', 'a'), {}],
    ['to the enemy', 'enemy-there', ({ march }) => march('north', 'e'), {}],
    ['to a third party', 'enemy-there', ({ march }) => march('north', 'third'), {}],
    ['to where no way leads', 'no-way', ({ march }) => march('north', 'isle'), {}],
    ['of an enemy formation', 'not-yours', ({ march }) => march('south', 'b'), {}],
    ['of a broken formation', 'broken', ({ march }) => march('north', 'b'), { condition: 'broken' }],
    ['of one that is to come', 'not-here', ({ march }) => march('north', 'b'), { condition: 'waiting' }],
    ['of one that is gone', 'not-here', ({ march }) => march('north', 'b'), { condition: 'destroyed' }],
    ['back along its road', null, ({ march }) => march('north', 'a'), { at: ['a-b', 'a', 3000] }],
    ['on along its road', null, ({ march }) => march('north', 'b'), { at: ['a-b', 'a', 3000] }],
    ['from before the enemy to behind', null, ({ march }) => march('north', 'b'), { at: ['a-e', 'a', 3000] }],
  ])('%s: %s', (_, expected, order, north) => {
    const game = front(north);
    expect(problem(game, order)).toBe(expected);
    if (order(ordersIn(game)).type === 'march') {
      const retreat = { ...order(ordersIn(game)), type: 'withdraw' } as Order; // the two have the same fields
      expect(problem(game, () => retreat)).toBe(expected);
    }
  });

  test('to a place that is believed to be one’s own is allowed, whoever is there', () => {
    const game = front();
    game.state.knowledge[0].holders[game.place('e')] = 0;
    expect(problem(game, ({ march }) => march('north', 'e'))).toBeNull();
  });
});

describe('an attack', () => {
  test.each<[string, OrderProblem | null, (orders: Orders) => Order, Partial<FormationSketch>]>([
    ['on an enemy place next door', null, ({ attack }) => attack('north', 'e'), {}],
    ['from where one is', null, ({ attack }) => attack('north', 'e', 'a'), {}],
    ['from another own place', null, ({ attack }) => attack('north', 'e', 'b'), {}],
    ['from the enemy’s rear', 'enemy-there', ({ attack }) => attack('north', 'e', 'far'), {}],
    ['on what lies behind the enemy', 'no-way', ({ attack }) => attack('north', 'far'), {}],
    ['from a place that is not next to it', 'not-adjacent', ({ attack }) => attack('north', 'e', 'isle'), {}],
    ['on one’s own place', 'own-place', ({ attack }) => attack('north', 'b'), {}],
    ['on a third party', 'no-way', ({ attack }) => attack('north', 'third'), {}],
    ['of a worn formation', 'no-cohesion', ({ attack }) => attack('north', 'e'), { cohesion: 549 }],
    ['of one with just enough', null, ({ attack }) => attack('north', 'e'), { cohesion: 550 }],
    ['of a strained one', 'short-of-supply', ({ attack }) => attack('north', 'e'), { supply: 'strained' }],
    ['of a broken one', 'broken', ({ attack }) => attack('north', 'e'), { condition: 'broken' }],
    [
      'that goes on, by a worn and strained one',
      null,
      ({ attack }) => attack('north', 'e'),
      { supply: 'strained', cohesion: 300, task: { type: 'attack', target: 2, via: 0 } },
    ],
  ])('%s: %s', (_, expected, order, north) => {
    expect(problem(front(north), order)).toBe(expected);
  });

  test('on a place of one’s own is allowed where an enemy is believed in it', () => {
    const game = front({}, {}, { holder: 0 });
    expect(problem(game, ({ attack }) => attack('north', 'e'))).toBeNull();
  });

  test('from a place that the enemy has taken behind one’s back goes on, but does not begin from elsewhere', () => {
    const game = front({ at: ['a-e', 'a', 4000] });
    game.state.knowledge[0].holders[game.place('a')] = 1;
    expect(problem(game, ({ attack }) => attack('north', 'e', 'a'))).toBeNull();
    const other = front({ at: ['a-b', 'a', 4000] });
    other.state.knowledge[0].holders[other.place('a')] = 1;
    expect(problem(other, ({ attack }) => attack('north', 'e', 'a'))).toBe('enemy-there');
  });

  test('is one of so many that a side can begin in a day; all on one place are one', () => {
    const game = front({}, { nord: { at: 'b' }, more: { at: 'b' } }, { holder: 1 });
    game.state.knowledge[0].holders[game.place('isle')] = NOBODY;
    const given = ({ attack }: Orders) => [attack('north', 'e')];
    expect(problem(game, ({ attack }) => attack('nord', 'e'), given)).toBeNull();
    const wide = sketch({
      places: { a: { holder: 0 }, e: { holder: 1 }, f: { holder: 1 } },
      links: { 'a-e': {}, 'a-f': {} },
      formations: { north: { at: 'a' }, nord: { at: 'a' } },
      sides: [{ operations: 1 }, {}],
    });
    expect(problem(wide, ({ attack }) => attack('nord', 'f'), given)).toBe('no-command-left');
    wide.formation('north').task = { type: 'attack', target: wide.place('e'), via: wide.place('a') };
    expect(problem(wide, ({ attack }) => attack('nord', 'f'), given)).toBeNull();
    expect(operationsBegun(viewFor(wide.scenario, wide.state, 0), given(ordersIn(wide)))).toEqual([]);
  });
});

describe('clearing', () => {
  const mined = (north: Partial<FormationSketch> = {}) => {
    const game = front(north);
    game.state.knowledge[0].linkMines[game.link('a-b')] = 20;
    game.state.knowledge[0].linkMines[game.link('b-e')] = 20;
    game.state.knowledge[0].linkMines[game.link('a-e')] = 0;
    game.state.knowledge[0].placeMines[game.place('a')] = 20;
    return game;
  };

  test.each<[string, OrderProblem | null, (orders: Orders) => Order, Partial<FormationSketch>]>([
    ['a road that begins here', null, ({ clearLink }) => clearLink('north', 'a-b'), {}],
    ['the road one is on', null, ({ clearLink }) => clearLink('north', 'a-b'), { at: ['a-b', 'a', 1000] }],
    ['a road that begins elsewhere', 'not-adjacent', ({ clearLink }) => clearLink('north', 'b-e'), {}],
    ['a road known to be clear', 'no-mines-known', ({ clearLink }) => clearLink('north', 'a-e'), {}],
    [
      'a road of which nothing is known',
      'no-mines-known',
      ({ clearLink }) => clearLink('north', 'a-third'),
      {},
    ],
    ['the place one is in', null, ({ clearPlace }) => clearPlace('north', 'a'), {}],
    ['another place', 'not-adjacent', ({ clearPlace }) => clearPlace('north', 'b'), {}],
    ['when broken', 'broken', ({ clearLink }) => clearLink('north', 'a-b'), { condition: 'broken' }],
  ])('%s: %s', (_, expected, order, north) => {
    expect(problem(mined(north), order)).toBe(expected);
  });
});

describe('artillery', () => {
  const guns = (at: Partial<FormationSketch>, e: PlaceSketch = { holder: 1 }) =>
    front({ kind: 'artillery', ...at }, {}, e);

  test.each<[string, OrderProblem | null, Drawn, string]>([
    ['bombards an enemy place in range', null, guns({}, { holder: 1, x: 15_000 }), 'e'],
    ['bombards none out of range', 'out-of-range', guns({}, { holder: 1, x: 15_001 }), 'e'],
    ['bombards none of its own', 'own-place', guns({}), 'b'],
    ['bombards none when broken', 'broken', guns({ condition: 'broken' }), 'e'],
    ['alone bombards', 'not-artillery', front(), 'e'],
  ])('%s: %s', (_, expected, game, target) => {
    expect(problem(game, ({ bombard }) => bombard('north', target))).toBe(expected);
  });
});

describe('sorties', () => {
  test.each<
    [string, OrderProblem | null, (orders: Orders) => Order, ((orders: Orders) => Order[]) | undefined]
  >([
    ['all of the day', null, ({ strike }) => strike('e', 4), undefined],
    ['one too many', 'no-sorties-left', ({ strike }) => strike('e', 5), undefined],
    [
      'those that are left',
      null,
      ({ interdict }) => interdict('e-far', 1),
      ({ support }) => [support('north', 3)],
    ],
    [
      'more than are left',
      'no-sorties-left',
      ({ support }) => support('north', 2),
      ({ strike }) => [strike('e', 3)],
    ],
    ['on one’s own place', 'own-place', ({ strike }) => strike('b', 1), undefined],
    ['for an enemy', 'not-yours', ({ support }) => support('south', 1), undefined],
  ])('%s: %s', (_, expected, order, given) => {
    expect(problem(front(), order, given)).toBe(expected);
  });
});

test.each<[string, Order]>([
  ['a formation', { type: 'hold', formation: 99, posture: 'hasty' }],
  ['a formation below nothing', { type: 'hold', formation: -1, posture: 'hasty' }],
  ['half a formation', { type: 'hold', formation: 0.5, posture: 'hasty' }],
  ['a place', { type: 'march', formation: 0, to: 99 }],
  ['no place', { type: 'march', formation: 0, to: NONE }],
  ['a way', { type: 'attack', formation: 0, target: 2, via: 99 }],
  ['a target', { type: 'bombard', formation: 0, target: Number.NaN }],
  ['a link', { type: 'interdict', link: 99, sorties: 1 }],
  ['no link and no place', { type: 'clear', formation: 0, link: NONE, place: NONE }],
  ['a link and a place', { type: 'clear', formation: 0, link: 0, place: 0 }],
  ['sorties', { type: 'strike', target: 2, sorties: 0 }],
  ['whole sorties', { type: 'support', formation: 0, sorties: 1.5 }],
])('an order that names %s that is not there is refused', (_, order) => {
  expect(problem(front(), () => order)).toBe('no-such-thing');
});

test('the best approach is the one where a formation is on its way, then where it is, then the nearest', () => {
  const approach = (north: Partial<FormationSketch>) => {
    const game = front(north);
    return game.briefing.places[
      bestApproach(game.briefing, viewFor(game.scenario, game.state, 0), game.no('north'), game.place('e'))
    ]?.id;
  };
  expect(approach({})).toBe('a');
  expect(approach({ at: 'b' })).toBe('b');
  expect(approach({ at: ['b-e', 'b', 100] })).toBe('b');
  expect(approach({ at: 'isle' })).toBeUndefined();
});

test('a later order for a formation replaces an earlier one; sorties for it do not', () => {
  const { march, hold, support, strike } = ordersIn(front({}, { nord: { at: 'b' } }));
  expect(replaces(march('north', 'b'), hold('north'))).toBe(true);
  expect(replaces(march('north', 'b'), hold('nord'))).toBe(false);
  expect(replaces(march('north', 'b'), support('north', 1))).toBe(false);
  expect(replaces(strike('e', 1), hold('north'))).toBe(false);
});
