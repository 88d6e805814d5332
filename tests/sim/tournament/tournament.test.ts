import { expect, test } from 'vitest';
import type { RunResult } from '../../../src/sim/result.js';
import { type Meeting, meetingOf, pairsOf, tournamentOf } from '../../../src/sim/tournament/tournament.js';

const HEAD = {
  version: '0.0.0',
  seed: '1',
  games: 2,
  scenarios: ['one', 'two'],
  players: ['weak', 'strong'],
};

/** On each seed of each scenario the strong one wins with the second side, and draws with the first. */
const MEETINGS = ['one', 'two'].flatMap((scenario) =>
  [0, 1].flatMap((seed): Meeting[] => [
    { scenario, seed, players: [0, 1], points: 0, lead: -30 },
    { scenario, seed, players: [1, 0], points: 0.5, lead: 4 },
  ]),
);

test('a game counts for both its players, whichever side they had', () => {
  const { ratings, pairs, byScenario, played, anchor } = tournamentOf(HEAD, MEETINGS, 0);
  expect(played).toBe(8);
  expect(anchor).toEqual({ player: 'weak', rating: 1500 });
  expect(pairs).toEqual([
    { players: ['weak', 'strong'], games: 8, wins: 0, draws: 4, losses: 4, share: 0.25, lead: -17 },
  ]);
  expect(byScenario.map(({ scenario, firstSideShare }) => [scenario, firstSideShare])).toEqual([
    ['one', 0.25],
    ['two', 0.25],
  ]);
  expect(byScenario[1]!.pairs[0]).toMatchObject({ games: 4, draws: 2, losses: 2 });
  // 6.5 to 2.5 with the draw on top; all seeds are alike, so that chance leaves nothing open.
  const rating = 1500 + Math.round(400 * Math.log10(6.5 / 2.5));
  expect(ratings).toEqual([
    { player: 'strong', rating, interval: [rating, rating], games: 8, share: 0.75 },
    { player: 'weak', rating: 1500, interval: [1500, 1500], games: 8, share: 0.25 },
  ]);
});

test('the interval is over seeds: games of one seed are drawn together', () => {
  const swings = MEETINGS.map((it) => ({ ...it, points: (it.seed === 0) === (it.players[0] === 0) ? 1 : 0 }));
  const wide = tournamentOf(HEAD, swings, 0).ratings.find(({ player }) => player === 'strong')!;
  expect(wide.rating).toBe(1500);
  expect(wide.interval[0]).toBeLessThan(1400);
  expect(wide.interval[1]).toBeGreaterThan(1600);
  // Each seed gives both players the same: nothing is left to chance, although half of the games are lost.
  const sideWins = MEETINGS.map((it) => ({ ...it, points: 1 }));
  const sure = tournamentOf(HEAD, sideWins, 0).ratings.find(({ player }) => player === 'strong')!;
  expect(sure).toMatchObject({ rating: 1500, interval: [1500, 1500], share: 0.5 });
});

test.each([
  ['gov', 1],
  ['is', 0],
  [null, 0.5],
])('a game won by %s is worth %d to the first side', (winner, points) => {
  const result = { scenario: 'one', winner, scores: { gov: 60, is: 45 } } as unknown as RunResult;
  expect(meetingOf(result, 3, [1, 0])).toEqual({
    scenario: 'one',
    seed: 3,
    players: [1, 0],
    points,
    lead: 15,
  });
});

test('every two meet', () => {
  expect(pairsOf(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
});
