import { describe, expect, test } from 'vitest';
import { effectsOf } from '../../src/sim/paired.js';
import type { RunResult } from '../../src/sim/result.js';

/** A game with this winner, lead, loss of the first side, and day on which it took the hill. */
function game(winner: string | null, lead: number, men: number, hill: string | null): RunResult {
  return {
    scenario: 'drill',
    seed: '1',
    world: 'drawn',
    version: '0.0.0',
    turns: 12,
    endDate: '2017-07-12',
    winner,
    level: winner === null ? 'draw' : 'minor',
    scores: { gov: lead, is: 0 },
    milestones: { hill, village: null },
    losses: { gov: { men }, is: { men: 2 * men } },
    digest: '0123456789abcdef',
  };
}

const SIDES = ['gov', 'is'] as const;
const DAYS = { start: '2017-07-01', turns: 12 };

const BASE = [
  game('gov', 10, 100, '2017-07-03'),
  game('gov', 20, 200, '2017-07-05'),
  game(null, 0, 300, null),
  game('is', -10, 400, null),
];

const OTHER = [
  game('gov', 13, 100, '2017-07-03'),
  game('gov', 24, 200, '2017-07-06'),
  game('gov', 5, 300, '2017-07-12'),
  game('is', -4, 400, null),
];

describe('what a change does', () => {
  const effects = effectsOf(SIDES, DAYS, BASE, OTHER);

  test('is the mean difference of games of the same seed', () => {
    expect(effects.lead).toMatchObject({ base: 5, other: 9.5, difference: 4.5 });
    expect(effects.wins.gov).toMatchObject({ base: 0.5, other: 0.75, difference: 0.25 });
    expect(effects.wins.draw).toMatchObject({ base: 0.25, other: 0, difference: -0.25 });
  });

  test('has a size in standard deviations of the differences: 3, 4, 5 and 6 have a mean of 4.5 and one of 1.29', () => {
    expect(effects.lead.size).toBe(3.49);
  });

  test('has an interval of the paired differences, narrower than the spread of the games', () => {
    const [low, high] = effects.lead.interval;
    expect(low).toBeGreaterThanOrEqual(3);
    expect(low).toBeLessThan(4.5);
    expect(high).toBeGreaterThan(4.5);
    expect(high).toBeLessThanOrEqual(6);
  });

  test('is nothing where nothing changes, and then has no size', () => {
    expect(effects.losses.is).toEqual({ base: 500, other: 500, difference: 0, interval: [0, 0], size: null });
  });

  test('on a day counts never as the day after the last', () => {
    // 3, 5, 13 and 13 without, 3, 6, 12 and 13 with the change.
    expect(effects.milestones.hill!.day).toMatchObject({ base: 8.5, other: 8.5, difference: 0 });
    expect(effects.milestones.hill!.share).toMatchObject({ base: 0.5, other: 0.75, difference: 0.25 });
  });

  test('is not told of places that nobody took, or that the other games do not have', () => {
    expect(Object.keys(effects.milestones)).toEqual(['hill']);
    const elsewhere = OTHER.map((result) => ({ ...result, milestones: { bridge: '2017-07-02' } }));
    expect(effectsOf(SIDES, DAYS, BASE, elsewhere).milestones).toEqual({});
  });
});

test('equal games give equal effects, whichever way they are read', () => {
  expect(effectsOf(SIDES, DAYS, BASE, OTHER)).toEqual(effectsOf(SIDES, DAYS, [...BASE], [...OTHER]));
  const there = effectsOf(SIDES, DAYS, BASE, OTHER).lead.difference;
  expect(effectsOf(SIDES, DAYS, OTHER, BASE).lead.difference).toBe(-there);
});
