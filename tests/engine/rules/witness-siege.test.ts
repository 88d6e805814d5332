import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/engine/model/event.js';
import type { SideNo } from '../../../src/engine/model/side.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { isWitnessed } from '../../../src/engine/rules/witness.js';
import { eventOf, ordersIn, play } from '../../support/day.js';
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
    sides: [{ sorties: 0 }, { landings: 1 }],
  });

const told = (game: Drawn, side: SideNo, event: GameEvent): boolean => {
  const view = viewFor(game.scenario, game.state, side);
  return isWitnessed(game.briefing, view, view, event);
};

describe('a side is told', () => {
  test.each<[string, (game: Drawn) => GameEvent, readonly [boolean, boolean]]>([
    [
      'of its own orders on their way',
      ({ no }) => ({
        type: 'order-delayed',
        side: 1,
        due: 2,
        order: { type: 'hold', formation: no('far'), posture: 'hasty' },
      }),
      [false, true],
    ],
    [
      'of its own drops',
      ({ place }) => ({ type: 'supply-dropped', side: 0, place: place('a'), sorties: 1, men: 100 }),
      [true, false],
    ],
    [
      'of the corridors that it opens itself',
      ({ place }) => ({ type: 'corridor-opened', side: 0, place: place('b') }),
      [true, false],
    ],
    [
      'of the corridors that it closes itself',
      ({ place }) => ({ type: 'corridor-closed', side: 1, place: place('a') }),
      [false, true],
    ],
    [
      'of its own repairs',
      ({ place }) => ({ type: 'place-repaired', side: 1, place: place('c') }),
      [false, true],
    ],
    [
      'that those whom it sees left',
      ({ no, place }) => ({
        type: 'formation-let-go',
        formation: no('near'),
        place: place('b'),
        to: place('c'),
        due: 3,
      }),
      [true, true],
    ],
    [
      'not that others left out of sight',
      ({ no, place }) => ({
        type: 'formation-let-go',
        formation: no('far'),
        place: place('c'),
        to: place('d'),
        due: 3,
      }),
      [false, true],
    ],
    [
      'of works wrecked in a place that it looks at',
      ({ no, place }) => ({ type: 'place-wrecked', formation: no('near'), place: place('b') }),
      [true, true],
    ],
    [
      'not of works wrecked elsewhere',
      ({ no, place }) => ({ type: 'place-wrecked', formation: no('far'), place: place('c') }),
      [false, true],
    ],
    [
      'of a landing in a place that it looks at',
      ({ no, place }) => ({ type: 'formation-landed', formation: no('far'), place: place('b'), losses: 1 }),
      [true, true],
    ],
    [
      'not of a landing elsewhere',
      ({ no, place }) => ({ type: 'formation-landed', formation: no('far'), place: place('d'), losses: 1 }),
      [false, true],
    ],
    [
      'of a raid that cut a road, since nothing comes over it',
      ({ no, link }) => ({
        type: 'link-raided',
        formation: no('north'),
        link: link('c-d'),
        cut: true,
        losses: 1,
        guards: 0,
      }),
      [true, true],
    ],
    [
      'not of a raid that failed where it has no guards',
      ({ no, link }) => ({
        type: 'link-raided',
        formation: no('far'),
        link: link('a-b'),
        cut: false,
        losses: 1,
        guards: 0,
      }),
      [false, true],
    ],
    [
      'of what its own men suffer in a pocket',
      ({ no, place }) => ({ type: 'besieged', formation: no('near'), place: place('b'), losses: 5 }),
      [false, true],
    ],
    [
      'of the race, whoever it is that wins it',
      ({ place }) => ({ type: 'race-over', party: 2, places: [place('d')] }),
      [true, true],
    ],
    [
      'of people who had to leave',
      ({ place }) => ({ type: 'people-displaced', place: place('b'), people: 9 }),
      [true, true],
    ],
  ])('%s', (_, event, [first, second]) => {
    const game = field();
    play(game);
    expect([told(game, 0, event(game)), told(game, 1, event(game))]).toEqual([first, second]);
  });
});

test('a side whose guards drove raiders off is told of it', () => {
  const game = sketch({
    places: { a: { holder: 0, x: 0 }, b: { holder: 1, x: 30_000 }, c: { holder: 1, x: 60_000 } },
    links: { 'a-b': { length: 30_000 }, 'b-c': { length: 30_000 } },
    formations: {
      raiders: { at: 'a', kind: 'light', men: 200 },
      guard: { at: 'c', side: 1, task: { type: 'guard', link: 1 } },
    },
  });
  const views = () =>
    [0, 1].map((side) => viewFor(game.scenario, structuredClone(game.state), side as SideNo));
  const before = views();
  const event = eventOf(play(game, { 0: [ordersIn(game).raid('raiders', 'b-c')] }), 'link-raided');
  const after = views();
  expect(event.cut).toBe(false);
  for (const side of [0, 1])
    expect(isWitnessed(game.briefing, before[side]!, after[side]!, event)).toBe(true);
});

test('a side that saw a formation in the morning is not told where it landed out of sight', () => {
  const game = field({ near: { at: 'b', side: 1, kind: 'elite', men: 400 } });
  const before = viewFor(game.scenario, structuredClone(game.state), 0);
  expect(before.knowledge.contacts[game.no('near')]?.turn).toBe(0);
  const event = eventOf(play(game, { 1: [ordersIn(game).land('near', 'd')] }), 'formation-landed');
  const after = viewFor(game.scenario, game.state, 0);
  expect(isWitnessed(game.briefing, before, after, event)).toBe(false);
});

test('a side is not told of a pocket of the enemy of which it knows nothing', () => {
  const game = field();
  play(game);
  const { place } = game;
  const closed: GameEvent = { type: 'pocket-closed', side: 1, places: [place('d')], area: 5, men: 700 };
  expect(told(game, 1, closed)).toBe(true);
  game.state.knowledge[0].holders[place('d')] = -1;
  expect(told(game, 0, closed)).toBe(false);
});
