import { describe, expect, test } from 'vitest';
import type { Order, OrderProblem } from '../../../src/engine/model/order.js';
import { problemWithOrder } from '../../../src/engine/rules/orders.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { ordersIn } from '../../support/day.js';
import { type Drawn, type FormationSketch, type Sketch, sketch } from '../../support/sketch.js';

/** Side 0 holds `a` and `b`, side 1 `e` and `f`; `z` and the road to it lie in a closed zone. */
const field = (north: Partial<FormationSketch> = {}, changes: Partial<Sketch> = {}): Drawn =>
  sketch({
    places: {
      a: { holder: 0 },
      b: { holder: 0, x: 10_000 },
      e: { holder: 1, x: 15_000 },
      f: { holder: 1, x: 31_000 },
      third: { holder: 2, x: 9000 },
      z: { x: 5000, closed: true },
    },
    links: {
      'a-b': {},
      'a-e': {},
      'b-e': { closed: true },
      'e-f': {},
      'a-z': { closed: true },
      'a-third': {},
    },
    formations: { north: { at: 'a', men: 200, ...north }, nord: { at: 'b' }, south: { at: 'e', side: 1 } },
    sides: [{ operations: 2, sorties: 6, landings: 1 }, {}],
    ...changes,
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

type Row = [string, OrderProblem | null, (orders: Orders) => Order, Partial<FormationSketch>];

describe('an order to guard', () => {
  test.each<Row>([
    ['a road of one’s own from its end', null, ({ guard }) => guard('north', 'a-b'), {}],
    ['one from on it', null, ({ guard }) => guard('north', 'a-b'), { at: ['a-b', 'a', 900] }],
    ['one that ends at the enemy', 'not-your-link', ({ guard }) => guard('north', 'a-e'), {}],
    ['one from elsewhere', 'not-adjacent', ({ guard }) => guard('north', 'e-f'), {}],
    ['one by an enemy', 'not-yours', ({ guard }) => guard('south', 'a-b'), {}],
    ['one by a broken formation', 'broken', ({ guard }) => guard('north', 'a-b'), { condition: 'broken' }],
    ['one by who is not there', 'not-here', ({ guard }) => guard('north', 'a-b'), { condition: 'waiting' }],
  ])('%s: %s', (_, expected, order, north) => {
    expect(problem(field(north), order)).toBe(expected);
  });
});

describe('an order to raid', () => {
  const light: Partial<FormationSketch> = { kind: 'light' };
  test.each<Row>([
    ['a road of the enemy', null, ({ raid }) => raid('north', 'e-f'), light],
    ['one that begins at one’s own end', null, ({ raid }) => raid('north', 'a-e'), light],
    ['one of one’s own', 'not-theirs', ({ raid }) => raid('north', 'a-b'), light],
    ['one of a third party', 'not-theirs', ({ raid }) => raid('north', 'a-third'), light],
    ['one in a closed zone', 'closed-zone', ({ raid }) => raid('north', 'b-e'), light],
    ['by infantry', 'not-light', ({ raid }) => raid('north', 'e-f'), {}],
    ['by too many', 'too-many', ({ raid }) => raid('north', 'e-f'), { ...light, men: 201 }],
    ['by worn men', 'no-cohesion', ({ raid }) => raid('north', 'e-f'), { ...light, cohesion: 549 }],
    ['by men with just enough', null, ({ raid }) => raid('north', 'e-f'), { ...light, cohesion: 550 }],
    ['when broken', 'broken', ({ raid }) => raid('north', 'e-f'), { ...light, condition: 'broken' }],
  ])('%s: %s', (_, expected, order, north) => {
    expect(problem(field(north), order)).toBe(expected);
  });

  test.each([
    [15_000 + 40_000, null],
    [15_000 + 40_001, 'out-of-range'],
  ])('%d m beyond its nearest point: %s', (metres, expected) => {
    const game = field(light);
    game.briefing.places[game.place('a')]!.x = 15_000;
    game.briefing.places[game.place('a')]!.y = metres - 15_000;
    expect(problem(game, ({ raid }) => raid('north', 'e-f'))).toBe(expected);
  });

  test('of a road that is only believed to be the enemy’s is allowed, and the other way round', () => {
    const game = field(light);
    game.state.places[game.place('b')]!.holder = 1;
    expect(problem(game, ({ raid }) => raid('north', 'a-b'))).toBe('not-theirs');
    game.state.places[game.place('b')]!.holder = 0;
    game.state.knowledge[0].holders[game.place('b')] = 1;
    expect(problem(game, ({ raid }) => raid('north', 'a-b'))).toBeNull();
  });
});

describe('an order to land', () => {
  const elite: Partial<FormationSketch> = { kind: 'elite' };
  test.each<Row>([
    ['behind the front', null, ({ land }) => land('north', 'e'), elite],
    ['by infantry', 'not-elite', ({ land }) => land('north', 'e'), {}],
    ['by too many', 'too-many', ({ land }) => land('north', 'e'), { ...elite, men: 501 }],
    ['out of range', 'out-of-range', ({ land }) => land('north', 'f'), elite],
    ['in a closed zone', 'closed-zone', ({ land }) => land('north', 'z'), elite],
    ['on a third party', 'no-way', ({ land }) => land('north', 'third'), elite],
    ['where one is', 'already-there', ({ land }) => land('north', 'a'), elite],
    ['from the road', 'not-here', ({ land }) => land('north', 'e'), { ...elite, at: ['a-b', 'a', 9] }],
    ['when hungry', 'short-of-supply', ({ land }) => land('north', 'e'), { ...elite, supply: 'strained' }],
    ['when broken', 'broken', ({ land }) => land('north', 'e'), { ...elite, condition: 'broken' }],
  ])('%s: %s', (_, expected, order, north) => {
    expect(problem(field(north), order)).toBe(expected);
  });

  test('is possible as often as the side can', () => {
    const game = field(elite);
    game.state.tally[0].landings = 1;
    expect(problem(game, ({ land }) => land('north', 'e'))).toBe('no-landing-left');
  });

  test('counts the landings that are planned for the same day', () => {
    const game = field(elite, {
      formations: { north: { at: 'a', men: 9, ...elite }, nord: { at: 'b', men: 9, ...elite } },
    });
    expect(
      problem(
        game,
        ({ land }) => land('north', 'e'),
        ({ land }) => [land('nord', 'e')],
      ),
    ).toBe('no-landing-left');
  });

  test('takes sorties from the day: those flown leave none for it, and it leaves fewer for others', () => {
    const game = field(elite);
    const land = ({ land: to }: Orders) => to('north', 'e');
    expect(problem(game, land, ({ strike }) => [strike('e', 2)])).toBeNull();
    expect(problem(game, land, ({ strike }) => [strike('e', 3)])).toBe('no-sorties-left');
    expect(
      problem(
        game,
        ({ strike }) => strike('e', 2),
        (orders) => [land(orders)],
      ),
    ).toBeNull();
    expect(
      problem(
        game,
        ({ strike }) => strike('e', 3),
        (orders) => [land(orders)],
      ),
    ).toBe('no-sorties-left');
  });
});

describe('an order to open with vehicle bombs', () => {
  const armed: Partial<FormationSketch> = { vehicleBombs: 2 };
  const attacking = { ...armed, task: { type: 'attack', target: 2, via: 0 } } as const;
  test.each<Row>([
    ['an attack that goes on', null, ({ vehicleBombs }) => vehicleBombs('north', 2), attacking],
    [
      'one with more than one has',
      'no-bombs-left',
      ({ vehicleBombs }) => vehicleBombs('north', 3),
      attacking,
    ],
    ['no attack', 'not-attacking', ({ vehicleBombs }) => vehicleBombs('north', 1), armed],
    ['the enemy’s attack', 'not-yours', ({ vehicleBombs }) => vehicleBombs('south', 1), armed],
  ])('%s: %s', (_, expected, order, north) => {
    expect(problem(field(north), order)).toBe(expected);
  });

  test('is good for an attack that is ordered with it, and not for one that is called off', () => {
    const bombs = ({ vehicleBombs }: Orders) => vehicleBombs('north', 1);
    expect(problem(field(armed), bombs, ({ attack }) => [attack('north', 'e')])).toBeNull();
    expect(problem(field(armed), bombs, ({ attack }) => [attack('nord', 'e')])).toBe('not-attacking');
    expect(problem(field(attacking), bombs, ({ hold }) => [hold('north')])).toBe('not-attacking');
  });
});

test.each<[string, OrderProblem | null, (orders: Orders) => Order]>([
  ['a corridor for the enemy', null, ({ corridor }) => corridor('e')],
  ['a corridor closed again', null, ({ corridor }) => corridor('e', false)],
  ['a corridor for oneself', 'own-place', ({ corridor }) => corridor('a')],
  ['a drop on one’s own place', null, ({ drop }) => drop('a', 6)],
  ['a drop with too many sorties', 'no-sorties-left', ({ drop }) => drop('a', 7)],
  ['a drop on the enemy', 'not-your-place', ({ drop }) => drop('e', 1)],
  ['a drop on nobody', 'not-your-place', ({ drop }) => drop('z', 1)],
  ['a march into a closed zone', 'closed-zone', ({ march }) => march('north', 'z')],
  ['a withdrawal into one', 'closed-zone', ({ withdraw }) => withdraw('north', 'z')],
  ['an attack into one', 'closed-zone', ({ attack }) => attack('north', 'z')],
  ['an attack through one', 'closed-zone', ({ attack }) => attack('nord', 'e', 'b')],
  ['an attack round one', null, ({ attack }) => attack('nord', 'e')],
])('%s: %s', (_, expected, order) => {
  expect(problem(field(), order)).toBe(expected);
});

test.each<[string, Order]>([
  ['a road to guard', { type: 'guard', formation: 0, link: 99 }],
  ['a road to raid', { type: 'raid', formation: 0, link: -1 }],
  ['a place to land', { type: 'land', formation: 0, to: 99 }],
  ['a number of bombs', { type: 'vehicle-bombs', formation: 0, count: 0 }],
  ['whole bombs', { type: 'vehicle-bombs', formation: 0, count: 1.5 }],
  ['a place for a corridor', { type: 'corridor', place: -1, open: true }],
  ['a place for a drop', { type: 'drop', place: 99, sorties: 1 }],
  ['sorties for a drop', { type: 'drop', place: 0, sorties: 0 }],
])('an order without %s is refused', (_, order) => {
  expect(problem(field(), () => order)).toBe('no-such-thing');
});
