import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/engine/model/event.js';
import { NONE } from '../../../src/engine/model/place.js';
import type { SideNo } from '../../../src/engine/model/side.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { isWitnessed } from '../../../src/engine/rules/witness.js';
import { eventsOf, ordersIn, play } from '../../support/day.js';
import { type Drawn, type Sketch, sketch } from '../../support/sketch.js';

/** `north` in `a`; `near` in sight of it in `b`; `far` in `c`, out of sight. */
const field = (formations: Sketch['formations'] = {}): Drawn =>
  sketch({
    places: {
      a: { holder: 0 },
      b: { holder: 1, x: 5000 },
      c: { holder: 1, x: 90_000 },
      d: { holder: 1, x: 95_000 },
    },
    links: { 'a-b': {}, 'b-c': { length: 90_000 }, 'c-d': {} },
    formations: { north: { at: 'a' }, near: { at: 'b', side: 1 }, far: { at: 'c', side: 1 }, ...formations },
    sides: [{ sorties: 0 }, {}],
  });

const told = (game: Drawn, side: SideNo, event: GameEvent): boolean => {
  const view = viewFor(game.scenario, game.state, side);
  return isWitnessed(game.briefing, view, view, event);
};

describe('a side is told', () => {
  test.each<[string, (game: Drawn) => GameEvent, readonly [boolean, boolean]]>([
    [
      'how the game ends',
      () => ({ type: 'game-ended', outcome: { winner: null, level: 'draw', scores: [0, 0] } }),
      [true, true],
    ],
    [
      'of its own refused orders',
      ({ no }) => ({
        type: 'order-refused',
        side: 0,
        problem: 'broken',
        order: { type: 'hold', formation: no('north'), posture: 'hasty' },
      }),
      [true, false],
    ],
    [
      'of its own attacks begun',
      ({ place }) => ({ type: 'operation-begun', side: 1, place: place('a') }),
      [false, true],
    ],
    [
      'of its own sightings',
      ({ no, place }) => ({
        type: 'sighted',
        side: 0,
        formation: no('near'),
        place: place('b'),
        link: NONE,
        men: 9,
      }),
      [true, false],
    ],
    [
      'of its own marches',
      ({ no, place }) => ({ type: 'march-ended', formation: no('near'), place: place('b') }),
      [false, true],
    ],
    [
      'of its own supply',
      ({ no }) => ({ type: 'supply-changed', formation: no('near'), supply: 'cut', bottleneck: NONE }),
      [false, true],
    ],
    [
      'of the mines that it meets',
      ({ no, link }) => ({
        type: 'mines-met',
        formation: no('north'),
        link: link('a-b'),
        place: NONE,
        density: 5,
        losses: 1,
      }),
      [true, false],
    ],
    [
      'of the mines that it lays',
      ({ no, link }) => ({ type: 'mines-laid', formation: no('near'), link: link('a-b'), place: NONE }),
      [false, true],
    ],
    [
      'of a place taken that it looks at',
      ({ place }) => ({ type: 'place-taken', side: 1, place: place('b'), from: -1 }),
      [true, true],
    ],
    [
      'of a place taken from it',
      ({ place }) => ({ type: 'place-taken', side: 1, place: place('c'), from: 0 }),
      [true, true],
    ],
    [
      'not of one taken out of sight',
      ({ place }) => ({ type: 'place-taken', side: 1, place: place('c'), from: -1 }),
      [false, true],
    ],
    [
      'of an enemy that breaks in sight',
      ({ no, place }) => ({
        type: 'formation-broke',
        formation: no('near'),
        place: place('b'),
        to: place('c'),
        losses: 1,
        cause: 'fighting',
      }),
      [true, true],
    ],
    [
      'not of one that breaks out of sight',
      ({ no, place }) => ({
        type: 'formation-broke',
        formation: no('far'),
        place: place('c'),
        to: place('d'),
        losses: 1,
        cause: 'fighting',
      }),
      [false, true],
    ],
    [
      'of an enemy that leaves in sight',
      ({ no, place }) => ({
        type: 'formation-left',
        formation: no('near'),
        place: place('b'),
        to: place('c'),
        cause: 'flank',
      }),
      [true, true],
    ],
    [
      'of an enemy destroyed in sight',
      ({ no }) => ({ type: 'formation-destroyed', formation: no('near'), men: 9 }),
      [true, true],
    ],
    [
      'not of one destroyed out of sight',
      ({ no }) => ({ type: 'formation-destroyed', formation: no('far'), men: 9 }),
      [false, true],
    ],
    [
      'not of one that surrenders out of sight',
      ({ no, place }) => ({ type: 'formation-surrendered', formation: no('far'), place: place('c'), men: 9 }),
      [false, true],
    ],
    [
      'of its interdiction',
      ({ link }) => ({ type: 'link-interdicted', side: 0, link: link('b-c'), sorties: 1 }),
      [true, false],
    ],
    [
      'of strikes on its formations',
      ({ place }) => ({ type: 'place-struck', side: 0, place: place('c'), sorties: 1, losses: 1 }),
      [true, true],
    ],
    [
      'not of strikes where it is not',
      ({ place }) => ({ type: 'place-struck', side: 0, place: place('d'), sorties: 1, losses: 0 }),
      [true, false],
    ],
    [
      'of bombardments of its formations',
      ({ no, place }) => ({ type: 'place-bombarded', formation: no('far'), place: place('a'), losses: 1 }),
      [true, true],
    ],
    [
      'not of bombardments elsewhere',
      ({ no, place }) => ({ type: 'place-bombarded', formation: no('north'), place: place('d'), losses: 1 }),
      [true, false],
    ],
    [
      'of fire control over its places',
      ({ place }) => ({ type: 'fire-control-won', side: 1, place: place('a') }),
      [true, true],
    ],
    [
      'not of others’ over others',
      ({ place }) => ({ type: 'fire-control-won', side: 1, place: place('d') }),
      [false, true],
    ],
    [
      'of columns that it meets',
      ({ no, link }) => ({
        type: 'formations-met',
        link: link('a-b'),
        formations: [no('north'), no('near')],
      }),
      [true, true],
    ],
  ])('%s', (_, event, [first, second]) => {
    const game = field();
    play(game);
    expect([told(game, 0, event(game)), told(game, 1, event(game))]).toEqual([first, second]);
  });
});

test('both sides are told of a fight, and nobody else’s fights are told', () => {
  const game = field({ wing: { at: 'b' } });
  const { attack } = ordersIn(game);
  const before = viewFor(game.scenario, structuredClone(game.state), 0);
  const events = play(game, { 1: [attack('near', 'a')] });
  const after = viewFor(game.scenario, game.state, 0);
  for (const event of eventsOf(events, 'fought')) {
    expect(isWitnessed(game.briefing, before, after, event)).toBe(true);
    const elsewhere: GameEvent = {
      ...event,
      fight: { ...event.fight, attackers: [game.no('far')], defenders: [] },
    };
    expect(isWitnessed(game.briefing, before, after, elsewhere)).toBe(false);
  }
  expect(eventsOf(events, 'fought').length).toBeGreaterThan(0);
});

test('a side is told of a strike that destroyed its formation', () => {
  const game = field({ near: { at: 'b', side: 1, establishment: 10_000, men: 1000 } });
  game.briefing.sides[0].sorties = 10;
  const before = viewFor(game.scenario, structuredClone(game.state), 1);
  const events = play(game, { 0: [ordersIn(game).strike('b', 10)] });
  const after = viewFor(game.scenario, game.state, 1);
  const [struck] = eventsOf(events, 'place-struck');
  expect(game.formation('near').condition).toBe('destroyed');
  expect(isWitnessed(game.briefing, before, after, struck!)).toBe(true);
});
