import { expect, test } from 'vitest';
import { hindsight } from '../../src/course/hindsight.js';
import type { PlannedStep } from '../../src/course/plan.js';
import { NONE } from '../../src/engine/model/place.js';
import { stream } from '../../src/engine/random/stream.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { type Drawn, sketch } from '../support/sketch.js';

/** A road of three places: two formations of side 0 at one end, an enemy post in the middle and one at the other end. */
const road = (men = 300) =>
  sketch({
    places: { home: { holder: 0 }, mid: { holder: 1, x: 10_000 }, far: { holder: 1, x: 20_000 } },
    links: { 'home-mid': {}, 'mid-far': {} },
    formations: {
      main: { at: 'home', men: 3000, kind: 'mechanised' },
      guard: { at: 'home', men: 300 },
      post: { at: 'mid', side: 1, men },
      rear: { at: 'far', side: 1, men: 300 },
    },
    sides: [{ sorties: 4 }, {}],
    turns: 20,
  });

function step(
  { place, no }: Drawn,
  changes: Partial<Omit<PlannedStep, 'place' | 'with'>> & { at: string; who: string[] },
) {
  const { at, who, ...rest } = changes;
  const base: PlannedStep = {
    side: 0,
    deed: 'take',
    place: place(at),
    with: who.map(no),
    via: NONE,
    from: 1,
    to: 20,
    sorties: 0,
  };
  return { ...base, ...rest };
}

const ordersOf = ({ scenario, state }: Drawn, plan: readonly PlannedStep[], side: 0 | 1 = 0) =>
  hindsight(plan)(scenario.briefing, viewFor(scenario, state, side), stream([1, 2], 3));

test('nothing is attacked before the day from which it is ordered, nor after the last', () => {
  const drawn = road();
  const attacks = (from: number, to: number) =>
    ordersOf(drawn, [step(drawn, { at: 'mid', who: ['main'], from, to })]).filter(
      ({ type }) => type === 'attack',
    );
  expect(attacks(2, 20)).toEqual([]);
  expect(attacks(1, 1)).toEqual(
    [
      { type: 'attack', formation: drawn.no('main'), target: drawn.place('mid'), via: drawn.place('home') },
    ].map((order) => ({ ...order, via: NONE })),
  );
  drawn.state.turn = 1;
  expect(attacks(1, 1)).toEqual([]);
});

test('whoever no step names digs in, once', () => {
  const drawn = road();
  const orders = ordersOf(drawn, []);
  expect(orders).toEqual(
    ['guard', 'main'].map((id) => ({ type: 'hold', formation: drawn.no(id), posture: 'prepared' })),
  );
  adjudicate(drawn.scenario, drawn.state, [orders, []]);
  expect(ordersOf(drawn, [])).toEqual([]);
});

test('of two attacks the first comes first, and the second when it is done', () => {
  const drawn = road();
  const plan = [step(drawn, { at: 'mid', who: ['main'] }), step(drawn, { at: 'far', who: ['main'] })];
  const targets: number[] = [];
  while (!drawn.state.outcome && drawn.state.places[drawn.place('far')]!.holder !== 0) {
    const orders = ordersOf(drawn, plan);
    for (const order of orders) if (order.type === 'attack') targets.push(order.target);
    adjudicate(drawn.scenario, drawn.state, [orders, []]);
  }
  expect([...new Set(targets)]).toEqual([drawn.place('mid'), drawn.place('far')]);
  expect(drawn.state.places[drawn.place('far')]!.holder).toBe(0);
});

test('sorties go to those in contact and no further than there are any', () => {
  const drawn = road(2500);
  const plan = [step(drawn, { at: 'mid', who: ['main'], sorties: 9 })];
  expect(ordersOf(drawn, plan).filter(({ type }) => type === 'support')).toEqual([]);
  adjudicate(drawn.scenario, drawn.state, [ordersOf(drawn, plan), []]);
  expect(ordersOf(drawn, plan)).toEqual([{ type: 'support', formation: drawn.no('main'), sorties: 4 }]);
});

test('one that is worn out rests, and attacks again when it is fit', () => {
  const drawn = road(2500);
  const plan = [step(drawn, { at: 'mid', who: ['main'] })];
  adjudicate(drawn.scenario, drawn.state, [ordersOf(drawn, plan), []]);
  drawn.formation('main').cohesion = 570;
  const rests = { type: 'hold', formation: drawn.no('main'), posture: 'hasty' };
  expect(ordersOf(drawn, plan)).toContainEqual(rests);
  drawn.formation('main').task = { type: 'hold', posture: 'hasty' };
  expect(ordersOf(drawn, plan).some(({ type }) => type === 'attack')).toBe(false);
  drawn.formation('main').cohesion = 690;
  expect(ordersOf(drawn, plan).some(({ type }) => type === 'attack')).toBe(true);
});

test('a step to leave is a withdrawal, one to stand a march, one to halt stops on the spot', () => {
  const drawn = road();
  const post = drawn.no('post');
  const to = drawn.place('far');
  const given = (deed: PlannedStep['deed']) =>
    ordersOf(drawn, [step(drawn, { side: 1, at: 'far', who: ['post'], deed })], 1).find(
      (order) => 'formation' in order && order.formation === post,
    );
  expect(given('leave')).toEqual({ type: 'withdraw', formation: post, to });
  expect(given('stand')).toEqual({ type: 'march', formation: post, to });
  expect(given('halt')).toEqual({ type: 'hold', formation: post, posture: 'hasty' });
});
