import { expect, test } from 'vitest';
import type { RunResult } from '../../src/sim/result.js';
import { summaryOf } from '../../src/sim/summary.js';

const HEAD = {
  scenario: 'drill',
  seed: '1',
  world: 'drawn',
  version: '0.0.0',
  players: { gov: 'staff', is: 'random' },
};

/** A game that was won so, in which the hill was taken then, at the price of so many men. */
function game(winner: string | null, level: RunResult['level'], hill: string | null, men: number): RunResult {
  return {
    scenario: 'drill',
    seed: '1',
    world: 'drawn',
    version: '0.0.0',
    turns: 12,
    endDate: '2017-07-12',
    winner,
    level,
    scores: { gov: 60, is: 40 },
    milestones: { hill, village: null },
    losses: { gov: { men }, is: { men: 2 * men } },
    digest: '0123456789abcdef',
  };
}

const GAMES = [
  game('gov', 'decisive', '2017-07-03', 100),
  game('gov', 'minor', '2017-07-05', 200),
  game(null, 'draw', null, 300),
  game('is', 'major', null, 400),
];

test('wins are counted with their intervals, draws too', () => {
  const { games, wins, levels } = summaryOf(HEAD, GAMES);
  expect(games).toBe(4);
  expect(wins).toEqual({
    gov: { games: 2, share: 0.5, low: 0.15, high: 0.85 },
    is: { games: 1, share: 0.25, low: 0.0456, high: 0.6994 },
    draw: { games: 1, share: 0.25, low: 0.0456, high: 0.6994 },
  });
  expect(levels).toEqual({ 'gov decisive': 1, 'gov minor': 1, draw: 1, 'is major': 1 });
  expect(Object.keys(levels)).toEqual(['gov decisive', 'gov minor', 'draw', 'is major']);
});

test('a day is given only where so many games came to it', () => {
  const { milestones } = summaryOf(HEAD, GAMES);
  expect(milestones).toEqual({
    hill: { games: 2, share: 0.5, low: 0.15, high: 0.85, p10: '2017-07-03', p50: '2017-07-05', p90: null },
  });
});

test('losses are spread over all games', () => {
  const { losses } = summaryOf(HEAD, GAMES);
  expect(losses).toEqual({
    gov: { mean: 250, p10: 130, p50: 250, p90: 370 },
    is: { mean: 500, p10: 260, p50: 500, p90: 740 },
  });
});
