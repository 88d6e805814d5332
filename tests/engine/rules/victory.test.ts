import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { isMet, isSettled, outcomeOf } from '../../../src/engine/rules/victory.js';
import { eventOf, eventsOf, play } from '../../support/day.js';
import { type FormationSketch, type ObjectiveSketch, sketch } from '../../support/sketch.js';

const game = (
  objectives: readonly ObjectiveSketch[],
  formations: Record<string, FormationSketch> = {},
  turns = 30,
) =>
  sketch({
    places: { a: { holder: 0, elevation: 500 }, b: { holder: 1 } },
    links: { 'a-b': {} },
    formations: { north: { at: 'a' }, south: { at: 'b', side: 1 }, ...formations },
    objectives,
    turns,
  });

describe('an objective', () => {
  test.each([
    [NONE, false],
    [0, true],
    [5, true],
    [6, false],
  ])('to take a place by day 5, first held on day %d: met is %s', (first, met) => {
    const { briefing, state, place } = game([{ type: 'take', side: 0, place: 'b', by: 5 }]);
    state.places[place('b')]!.firstHeld[0] = first;
    expect(isMet(briefing, state, briefing.objectives[0]!)).toBe(met);
  });

  test('to take a place is met even if it is lost again; to hold it is not', () => {
    const { briefing, state, place } = game([
      { type: 'take', side: 0, place: 'b', by: 5 },
      { type: 'hold', side: 0, place: 'b' },
    ]);
    state.places[place('b')]!.firstHeld[0] = 3;
    expect(briefing.objectives.map((objective) => isMet(briefing, state, objective))).toEqual([true, false]);
    state.places[place('b')]!.holder = 0;
    expect(isMet(briefing, state, briefing.objectives[1]!)).toBe(true);
  });

  test('of fire control is met by observing the place or holding it', () => {
    const { briefing, state, place, formation } = game([{ type: 'fire-control', side: 0, place: 'b' }]);
    const met = () => isMet(briefing, state, briefing.objectives[0]!);
    expect(met()).toBe(true);
    formation('north').condition = 'broken';
    expect(met()).toBe(false);
    state.places[place('b')]!.holder = 0;
    expect(met()).toBe(true);
  });

  test.each([
    [100, true],
    [101, false],
  ])('to lose no more than 100 men, with %d lost: met is %s', (losses, met) => {
    const { briefing, state } = game([{ type: 'losses', side: 1, men: 100 }]);
    state.tally[1].losses = losses;
    state.tally[0].losses = 999;
    expect(isMet(briefing, state, briefing.objectives[0]!)).toBe(met);
  });

  test('is settled when its day is over, it is met for good, or losses are too high', () => {
    const { briefing, state, place } = game([
      { type: 'take', side: 0, place: 'b', by: 5 },
      { type: 'losses', side: 0, men: 100 },
      { type: 'hold', side: 0, place: 'a' },
    ]);
    const settled = () => briefing.objectives.map((objective) => isSettled(briefing, state, objective));
    expect(settled()).toEqual([false, false, false]);
    state.turn = 5;
    state.tally[0].losses = 101;
    expect(settled()).toEqual([true, true, false]);
    state.turn = 2;
    state.places[place('b')]!.firstHeld[0] = 2;
    state.outcome = outcomeOf(briefing, state);
    expect(settled()).toEqual([true, true, true]);
  });
});

test.each([
  [9, 0, null, 'draw'],
  [10, 0, 0, 'minor'],
  [29, 0, 0, 'minor'],
  [30, 0, 0, 'major'],
  [60, 0, 0, 'decisive'],
  [40, 100, 1, 'decisive'],
  [40, 60, 1, 'minor'],
  [50, 50, null, 'draw'],
] as const)('%d points to %d: the winner is %s, the level %s', (ours, theirs, winner, level) => {
  const { briefing, state } = game([
    { type: 'hold', side: 0, place: 'a', weight: ours },
    { type: 'take', side: 0, place: 'b', by: 9, weight: 77 },
    { type: 'hold', side: 1, place: 'b', weight: theirs },
  ]);
  expect(outcomeOf(briefing, state)).toEqual({ winner, level, scores: [ours, theirs] });
});

describe('the game', () => {
  test('ends after its last day, and is told; then no day is played any more', () => {
    const drawn = game([{ type: 'hold', side: 0, place: 'a', weight: 100 }], {}, 2);
    expect(eventsOf(play(drawn), 'game-ended')).toEqual([]);
    expect(drawn.state.outcome).toBeNull();
    const { outcome } = eventOf(play(drawn), 'game-ended');
    expect(outcome).toEqual({ winner: 0, level: 'decisive', scores: [100, 0] });
    expect(drawn.state.outcome).toEqual(outcome);
    expect(() => play(drawn)).toThrow('over');
    expect(drawn.state.turn).toBe(2);
  });

  test('ends when a side has nothing left', () => {
    expect(
      eventsOf(play(game([], { south: { at: 'b', side: 1, condition: 'surrendered' } })), 'game-ended'),
    ).toHaveLength(1);
  });

  test.each<[string, Partial<FormationSketch>]>([
    ['a broken formation', { condition: 'broken' }],
    ['something to come', { arrives: 20 }],
  ])('does not end while each side has %s', (_, south) => {
    expect(eventsOf(play(game([], { south: { at: 'b', side: 1, ...south } })), 'game-ended')).toEqual([]);
  });
});
