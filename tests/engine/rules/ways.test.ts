import { describe, expect, test } from 'vitest';
import type { Order } from '../../../src/engine/model/order.js';
import { farEnd } from '../../../src/engine/rules/ground.js';
import { joinedPlaces } from '../../../src/engine/rules/pocket.js';
import { flowToBases } from '../../../src/engine/rules/supply.js';
import { waysOf, waysTo } from '../../../src/engine/rules/ways.js';
import { withdrawalPhase } from '../../../src/engine/rules/withdrawal.js';
import { firstDay, ordersIn, play } from '../../support/day.js';
import type { Drawn } from '../../support/sketch.js';
import { type LinkSketch, sketch } from '../../support/sketch.js';

/** Two roads from `a` to `d`: the short one over `b`, the long one over `c`. */
const square = (links: Record<string, LinkSketch> = {}): Drawn =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 0 }, c: { holder: 0 }, d: { holder: 0 } },
    links: { 'a-b': {}, 'b-d': {}, 'a-c': { length: 15_000 }, 'c-d': { length: 15_000 }, ...links },
    formations: { north: { at: 'a' } },
  });

/** Ten places in a row, half a day of marching apart. */
const line = (): Drawn => {
  const ids = Array.from({ length: 10 }, (_, i) => `p${i}`);
  const roads = ids.slice(1).map((id, i): [string, LinkSketch] => [`p${i}-${id}`, { length: 20_000 }]);
  return sketch({
    places: Object.fromEntries(ids.map((id) => [id, { holder: 0 }])),
    links: Object.fromEntries(roads),
    formations: { north: { at: 'p0' } },
  });
};

const TWO_DAYS = 2000;

const next = (game: Drawn, side: 0 | 1 = 0): string | undefined => {
  const routes = waysTo(game.briefing, game.state.knowledge[side], side, game.place('d'));
  const link = game.briefing.links[routes.link[game.place('a')]!];
  return link && game.briefing.places[farEnd(link, game.place('a'))]!.id;
};

describe('the quickest way', () => {
  test('is found anew when what its side knows changes, and again when it changes back', () => {
    const game = square();
    const { holders, linkMines } = game.state.knowledge[0];
    const seen = [next(game)];
    holders[game.place('b')] = 1;
    seen.push(next(game));
    holders[game.place('b')] = 0;
    seen.push(next(game));
    linkMines[game.link('a-b')] = 100;
    linkMines[game.link('b-d')] = 100;
    seen.push(next(game));
    expect(seen).toEqual(['b', 'c', 'b', 'c']);
  });

  test('of one side says nothing of the other’s', () => {
    const game = square();
    game.state.knowledge[1].holders.fill(1);
    game.state.knowledge[1].holders[game.place('b')] = 0;
    expect([next(game, 0), next(game, 1), next(game, 0)]).toEqual(['b', 'c', 'b']);
  });

  test('of one side says nothing of the other’s even where both know the same', () => {
    const game = square();
    game.state.knowledge[1].holders = [...game.state.knowledge[0].holders];
    expect([next(game, 0), next(game, 1), next(game, 0)]).toEqual(['b', undefined, 'b']);
  });

  test.each<[string, (game: Drawn) => void]>([
    ['a place at one end', ({ state, place }) => state.knowledge[0].holders.splice(place('p8'), 1, 1)],
    ['a place in the middle', ({ state, place }) => state.knowledge[0].holders.splice(place('p5'), 1, 1)],
    [
      'a road mined at one end',
      ({ state, link }) => state.knowledge[0].linkMines.splice(link('p1-p2'), 1, 100),
    ],
    [
      'a road mined at the other',
      ({ state, link }) => state.knowledge[0].linkMines.splice(link('p8-p9'), 1, 100),
    ],
  ])('is as short as if nobody had asked before, after a change of %s', (_, change) => {
    const game = line();
    const costs = (briefing = game.briefing) => {
      const { near } = waysOf(briefing, game.state.knowledge[0], 0);
      return [...game.briefing.places.keys()].map((goal) =>
        near(goal, TWO_DAYS).map((cost) => (cost > TWO_DAYS ? 'far' : cost)),
      );
    };
    const before = costs();
    change(game);
    expect(costs()).toEqual(costs({ ...game.briefing }));
    expect(costs()).not.toEqual(before);
  });

  test('in one game says nothing of the way in another', () => {
    const [one, other] = [square(), square({ 'a-b': { length: 90_000 } })];
    expect([next(one), next(other), next(one)]).toEqual(['b', 'c', 'b']);
  });

  test('is the same whatever was asked before', () => {
    const game = square();
    for (const id of ['a', 'b', 'c']) waysTo(game.briefing, game.state.knowledge[0], 0, game.place(id));
    expect(waysTo(game.briefing, game.state.knowledge[0], 0, game.place('d'))).toEqual(
      waysTo(square().briefing, game.state.knowledge[0], 0, game.place('d')),
    );
  });

  test('leads up to a place of the enemy, though not through it', () => {
    const game = square();
    game.state.knowledge[0].holders[game.place('d')] = 1;
    expect(next(game)).toBe('b');
    expect(waysTo(game.briefing, game.state.knowledge[0], 0, game.place('b')).cost[game.place('c')]).toBe(
      waysTo(game.briefing, game.state.knowledge[0], 0, game.place('a')).cost[game.place('c')]! +
        waysTo(game.briefing, game.state.knowledge[0], 0, game.place('b')).cost[game.place('a')]!,
    );
  });

  test('is no other for mines too few to slow anybody, and is for many', () => {
    for (const [mines, way] of [
      [0, 'b'],
      [1, 'b'],
      [100, 'c'],
    ] as const) {
      const game = square();
      for (const id of ['a-b', 'b-d']) game.state.knowledge[0].linkMines[game.link(id)] = mines;
      expect(next(game)).toBe(way);
    }
  });

  test('does not lead through a place of a third party', () => {
    const game = square();
    game.state.knowledge[0].holders[game.place('b')] = 2;
    expect(next(game)).toBe('c');
  });
});

describe('a road in a closed zone', () => {
  const closed = () => square({ 'a-b': { closed: true } });

  test('is on nobody’s way', () => {
    expect(next(closed())).toBe('c');
    const game = closed();
    play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(game.formation('north').link).not.toBe(game.link('a-b'));
  });

  test('carries no supply, and joins no place to a base', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 0 } },
      links: { 'a-b': { closed: true } },
      formations: {},
      sides: [{ bases: { a: 9000 } }, {}],
    });
    expect(flowToBases(firstDay(game), 0).amount[game.place('b')]).toBe(0);
    expect(joinedPlaces(game.briefing, game.state, 0)).toEqual([true, false]);
  });

  test('is no way out for those who give way', () => {
    const game = closed();
    const context = firstDay(game);
    game.formation('north').cohesion = 100;
    context.day.defended[game.no('north')] = true;
    withdrawalPhase(context);
    expect(game.formation('north').link).toBe(game.link('a-c'));
  });

  test('is no way for an attack', () => {
    const game = closed();
    game.state.places[game.place('b')]!.holder = 1;
    game.state.knowledge[0].holders[game.place('b')] = 1;
    const orders: Order[] = [ordersIn(game).attack('north', 'b')];
    play(game, { 0: orders });
    const { task } = game.formation('north');
    expect(task.type === 'attack' && game.briefing.places[task.via]!.id).toBe('d');
  });
});
