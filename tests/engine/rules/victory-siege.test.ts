import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { isMet, isSettled, outcomeOf, pointsFor } from '../../../src/engine/rules/victory.js';
import { play } from '../../support/day.js';
import { type Drawn, type ObjectiveSketch, sketch } from '../../support/sketch.js';

/** A besieged town of side 0 that the enemy's `mid` cuts off from its base. */
const siege = (objectives: readonly ObjectiveSketch[], race?: number): Drawn =>
  sketch({
    places: { base: { holder: 0 }, bank: {}, mid: { holder: 1 }, town: { holder: 0 } },
    links: { 'base-mid': {}, 'mid-town': {}, 'bank-town': {} },
    formations: { garrison: { at: 'town' }, south: { at: 'mid', side: 1 } },
    sides: [{ bases: { base: 9000, town: { men: 5000, byAir: true } } }, {}],
    objectives,
    ...(race === undefined ? {} : { race: { arrives: race, places: ['bank'] } }),
  });

const met = (game: Drawn) =>
  game.briefing.objectives.map((objective) => isMet(game.briefing, game.state, objective));

const town = (game: Drawn) => game.state.places[game.place('town')]!;

function relieve(game: Drawn, turn: number): void {
  town(game).relieved = turn;
  game.state.knowledge[0].joined[game.place('town')] = true;
}

describe('the aim to relieve a place', () => {
  test.each([
    [4, true],
    [5, true],
    [6, false],
  ])('by day 5 is met by a relief on day %d: %s', (turn, is) => {
    const game = siege([{ type: 'relieve', side: 0, place: 'town', by: 5 }]);
    expect(met(game)).toEqual([false]);
    relieve(game, turn);
    expect(met(game)).toEqual([is]);
  });

  test('is not met once the place is lost, and is met by its relief even if it is cut off again', () => {
    const game = siege([{ type: 'relieve', side: 0, place: 'town', by: 9 }]);
    relieve(game, 3);
    game.state.knowledge[0].joined.fill(false);
    expect(met(game)).toEqual([true]);
    town(game).holder = 1;
    expect(met(game)).toEqual([false]);
  });

  test('is not met by a place that the besieger took and lost again to those inside', () => {
    const game = siege([{ type: 'relieve', side: 0, place: 'town', by: 9 }]);
    town(game).holder = 1;
    Object.assign(game.formation('garrison'), { place: game.place('base') });
    play(game);
    town(game).holder = 0;
    expect(met(game)).toEqual([false]);
  });
});

describe('the aim to besiege a place', () => {
  const aims: readonly ObjectiveSketch[] = [{ type: 'besiege', side: 1, place: 'town' }];

  test('is met while it is cut off, or taken; not once it is relieved and joined', () => {
    const game = siege(aims);
    expect(met(game)).toEqual([true]);
    relieve(game, 3);
    expect(met(game)).toEqual([false]);
    game.state.knowledge[0].joined.fill(false);
    expect(met(game)).toEqual([true]);
    game.state.knowledge[0].joined.fill(true);
    town(game).holder = 1;
    expect(met(game)).toEqual([true]);
  });

  test('is open until the end', () => {
    const game = siege(aims);
    relieve(game, 3);
    expect(isSettled(game.briefing, game.state, game.briefing.objectives[0]!)).toBe(false);
  });
});

describe('days cut off', () => {
  test.each([
    [0, [true, false]],
    [3, [true, false]],
    [4, [false, true]],
    [9, [false, true]],
  ])('%d of them: the aims of supply (up to 3) and of cutting off (4 or more) are met: %s', (days, is) => {
    const game = siege([
      { type: 'supply', side: 0, place: 'town', days: 3 },
      { type: 'cut-off', side: 1, place: 'town', days: 4 },
    ]);
    town(game).cutOff = days;
    expect(met(game)).toEqual(is);
  });

  test('count nothing for a side that has lost the place, and all for one that has taken it', () => {
    const game = siege([
      { type: 'supply', side: 0, place: 'town', days: 3 },
      { type: 'cut-off', side: 1, place: 'town', days: 4 },
    ]);
    town(game).holder = 1;
    expect(met(game)).toEqual([false, true]);
  });
});

describe('after the race is lost', () => {
  const aim = (type: ObjectiveSketch['type'], side: 0 | 1 = 0): ObjectiveSketch => ({
    type,
    side,
    place: 'town',
    by: 30,
    days: 99,
    weight: 50,
    late: 20,
  });

  const points = (game: Drawn) => pointsFor(game.state, game.briefing.objectives[0]!);

  test.each([
    [7, 50],
    [8, 20],
    [9, 20],
  ])('a place relieved on day %d, with the third party there on day 8, earns %d points', (turn, earned) => {
    const game = siege([aim('relieve')], 8);
    relieve(game, turn);
    expect(points(game)).toBe(earned);
  });

  test.each([
    [7, 50],
    [8, 20],
  ])('a place taken on day %d earns %d', (turn, earned) => {
    const game = siege([aim('take')], 8);
    town(game).firstHeld[0] = turn;
    expect(points(game)).toBe(earned);
  });

  test.each(['hold', 'supply', 'losses'] as const)(
    'the aim of %s earns by the day on which the game ends',
    (type) => {
      const game = siege(
        [type === 'losses' ? { type, side: 0, men: 9, weight: 50, late: 20 } : aim(type)],
        8,
      );
      game.state.turn = 7;
      expect(points(game)).toBe(50);
      game.state.turn = 8;
      expect(points(game)).toBe(20);
    },
  );

  test('an aim that is worth as much late as in time is not less, nor is any without a race', () => {
    const game = siege([{ ...aim('relieve'), late: 50 }], 8);
    relieve(game, 20);
    expect(points(game)).toBe(50);
    const none = siege([aim('relieve')]);
    relieve(none, 20);
    expect(none.state.race).toBe(NONE);
    expect(points(none)).toBe(50);
  });

  test('the outcome counts what it is worth then', () => {
    const game = siege([aim('relieve')], 8);
    relieve(game, 9);
    expect(outcomeOf(game.briefing, game.state)).toMatchObject({ scores: [20, 0], level: 'minor' });
  });

  test('the lateness of an aim that was reached in time stays as it was to the end', () => {
    const game = siege([aim('relieve')], 2);
    relieve(game, 1);
    game.state.turn = 29;
    play(game);
    expect(game.state.outcome!.scores).toEqual([50, 0]);
  });
});
