import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/engine/rules/context.js';
import {
  costOf,
  giveWay,
  leavingChance,
  mainCause,
  type Position,
  positionOf,
} from '../../../src/engine/rules/position.js';
import { firstDay } from '../../support/day.js';
import { FIGURES } from '../../support/figures.js';
import { type FormationSketch, sketch } from '../../support/sketch.js';

/** A position in which only these reasons tell. */
const only = (position: Partial<Position>): Position => ({
  flank: 0,
  route: 0,
  observation: 0,
  neighbour: 0,
  ...position,
});

const defence = (south: Partial<FormationSketch> = {}) =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1 }, c: { holder: 1 }, d: { holder: 1 } },
    links: { 'a-b': {}, 'b-c': {}, 'b-d': {} },
    formations: { south: { at: 'b', side: 1, ...south } },
  });

const positionAfter = (change: (context: Context) => void, south: Partial<FormationSketch> = {}) => {
  const game = defence(south);
  const context = firstDay(game);
  context.day.defended[game.no('south')] = true;
  context.day.directions[game.no('south')] = 1;
  change(context);
  return positionOf(context, game.no('south'));
};

describe('a position costs', () => {
  test.each<[string, (context: Context) => void, Partial<Position>]>([
    ['nothing where both ways are open', () => {}, {}],
    [
      'for attacks from two sides',
      ({ day }) => {
        day.directions[0] = 2;
      },
      { flank: 50 },
    ],
    [
      'half for the last way but one',
      ({ state }) => {
        state.places[2]!.holder = 0;
      },
      { route: 40 },
    ],
    [
      'in full for the last',
      ({ state }) => {
        state.places[2]!.holder = 0;
        state.places[3]!.holder = 0;
      },
      { route: 80 },
    ],
    [
      'nothing for closed ways where nobody attacks',
      ({ state, day }) => {
        state.places[2]!.holder = 0;
        state.places[3]!.holder = 0;
        day.defended[0] = false;
      },
      {},
    ],
    [
      'for observed fire of the enemy',
      ({ day }) => {
        day.controlled[0][1] = true;
      },
      { observation: 20 },
    ],
    [
      'nothing for its own side’s',
      ({ day }) => {
        day.controlled[1][1] = true;
      },
      {},
    ],
    [
      'for a neighbour that gave way',
      (context) => {
        giveWay(context, 1, 2);
      },
      { neighbour: 40 },
    ],
    [
      'nothing for an enemy neighbour that did',
      (context) => {
        giveWay(context, 0, 0);
      },
      {},
    ],
    [
      'nothing for one further off',
      (context) => {
        giveWay(context, 1, 1);
      },
      {},
    ],
  ])('%s', (_, change, position) => {
    expect(positionAfter(change)).toEqual(only(position));
  });

  test('nothing on a road', () => {
    expect(
      positionAfter(
        ({ day }) => {
          day.directions[0] = 3;
        },
        { at: ['b-c', 'b', 100] },
      ),
    ).toEqual(only({}));
  });
});

test('the cost is the sum, and the cause the weightiest', () => {
  const position = only({ flank: 50, observation: 20, route: 40 });
  expect(costOf(position)).toBe(110);
  expect(mainCause(position)).toBe('flank');
  expect([costOf(only({})), mainCause(only({}))]).toEqual([0, null]);
  expect(mainCause(only({ observation: 20, neighbour: 20 }))).toBe('observation');
});

test.each<[Partial<Position>, number]>([
  [{}, 0],
  [{ observation: 20 }, 100],
  [{ flank: 50, route: 80, neighbour: 40, observation: 60 }, 1000],
])('the chance of leaving a position %j is %d permille', (position, permille) => {
  expect(leavingChance(FIGURES, only(position))).toBe(permille);
});
