import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/engine/model/scenario.js';
import { adjudicate, SEQUENCE_OF_PLAY } from '../../../src/engine/turn/adjudicate.js';
import { newGame } from '../../../src/engine/turn/new-game.js';
import { play } from '../../support/day.js';
import { sketch } from '../../support/sketch.js';

const field = () =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1 } },
    links: { 'a-b': {} },
    formations: {
      north: { at: ['a-b', 'a', 7000], task: { type: 'attack', target: 1, via: 0 } },
      south: { at: 'b', side: 1 },
    },
  });

test('the phases are played in the order of the rule book', () => {
  expect(SEQUENCE_OF_PLAY.map(({ name }) => name)).toEqual([
    'race',
    'command',
    'reinforcement',
    'landing',
    'movement',
    'battle',
    'air',
    'bombardment',
    'fire-control',
    'mines',
    'withdrawal',
    'raid',
    'control',
    'observation',
    'people',
    'repair',
    'supply',
    'siege',
    'morale',
    'sighting',
    'victory',
  ]);
});

test('a day counts one turn, and the same day comes out the same', () => {
  const days = [field(), field()].map((game) => ({ events: play(game), state: game.state }));
  expect(days[0]).toEqual(days[1]);
  expect(days[0]!.state.turn).toBe(1);
});

test('another root brings other results', () => {
  const results = Array.from({ length: 30 }, (_, seed) => {
    const game = field();
    game.state.root = [seed, 2];
    play(game);
    return game.formation('north').metres;
  });
  expect(new Set(results).size).toBeGreaterThan(1);
});

test('a game that is over is not played on', () => {
  const { scenario, state } = field();
  state.outcome = { winner: null, level: 'draw', scores: [0, 0] };
  expect(() => adjudicate(scenario, state, [[], []])).toThrow('over');
});

describe('a new game', () => {
  const uncertain = (): Scenario => {
    const { scenario } = field();
    const range = { low: 100, best: 200, high: 600 };
    return {
      ...scenario,
      deployments: scenario.deployments.map((one) => ({ ...one, men: range })),
      links: scenario.links.map((one) => ({ ...one, mines: { low: 0, best: 10, high: 20 }, minesOf: 1 })),
      hypotheses: [
        {
          id: 'who',
          options: [
            { id: 'weak', weight: 30, changes: [] },
            {
              id: 'strong',
              weight: 70,
              changes: [{ formation: 1, men: { low: 900, best: 900, high: 900 }, arrives: null }],
            },
          ],
        },
      ],
    };
  };

  test('in the best world has the best values and the weightiest answers', () => {
    const { formations, links, hypotheses } = newGame(uncertain(), [5, 6], 'best');
    expect(hypotheses).toEqual([1]);
    expect(formations.map(({ strength, establishment }) => [strength, establishment])).toEqual([
      [200, 200],
      [900, 900],
    ]);
    expect(links[0]).toMatchObject({ mines: 10, minesOf: 1 });
  });

  test('in a drawn world has values within their ranges, and answers as often as they weigh', () => {
    const scenario = uncertain();
    const men: number[] = [];
    let strong = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const { formations, links, hypotheses } = newGame(scenario, [seed, 6], 'drawn');
      men.push(formations[0]!.strength);
      expect(formations[1]!.strength).toBe(hypotheses[0] === 1 ? 900 : formations[1]!.strength);
      expect(links[0]!.mines).toBeLessThanOrEqual(20);
      strong += hypotheses[0]!;
    }
    expect(Math.min(...men)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...men)).toBeLessThanOrEqual(600);
    expect(men.filter((one) => one <= 200).length / 1000).toBeCloseTo(0.5, 1);
    expect(Math.abs(strong - 700)).toBeLessThan(60);
  });

  test('draws the numbers of each side for themselves', () => {
    const scenario = { ...uncertain(), hypotheses: [] };
    const pairs = Array.from({ length: 50 }, (_, seed) => {
      const { formations } = newGame(scenario, [seed, 6], 'drawn');
      return formations[0]!.strength === formations[1]!.strength;
    });
    expect(pairs.filter((same) => same).length).toBeLessThan(10);
  });

  test('with no mines has nobody’s', () => {
    const { links } = newGame(field().scenario, [5, 6], 'best');
    expect(links[0]).toMatchObject({ mines: 0, minesOf: -1 });
  });
});
