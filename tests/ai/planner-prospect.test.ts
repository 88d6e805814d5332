import { expect, test } from 'vitest';
import { leadOf } from '../../src/ai/planner/promise.js';
import { prospectOf } from '../../src/ai/planner/prospect.js';
import { outcomeOf } from '../../src/engine/rules/victory.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { drill } from '../laws/games.js';
import { type Drawn, sketch } from '../support/sketch.js';

/** Ours on the way to a place that is to be taken by day 20, `metres` of 100 km gone. */
function onTheWay(metres: number): Drawn {
  return sketch({
    places: { a: { holder: 0 }, b: { holder: 1, x: 100_000 } },
    links: { 'a-b': { length: 100_000 } },
    formations: {
      ours: { at: metres === 0 ? 'a' : ['a-b', 'a', metres] },
      theirs: { at: 'b', side: 1 },
    },
    objectives: [{ type: 'take', side: 0, place: 'b', by: 20, weight: 40 }],
    turns: 30,
  });
}

test('a goal promises more the nearer it is, from far off too, most of all at hand, and never as much as when it is met', () => {
  const leads = [0, 20_000, 60_000, 95_000, 99_500].map((metres) => {
    const { briefing, state } = onTheWay(metres);
    return leadOf(briefing, state, 0);
  });
  for (const [i, lead] of leads.slice(1).entries()) expect(lead).toBeGreaterThan(leads[i]! + 0.5);
  expect(leads[4]! - leads[3]!).toBeGreaterThan(leads[2]! - leads[1]!);
  expect(leads.at(-1)).toBeLessThan(40);
  const { briefing, state, place } = onTheWay(0);
  state.places[place('b')]!.firstHeld[0] = 3;
  expect(leadOf(briefing, state, 0)).toBe(40);
});

test('what is good for one side is as bad for the other', () => {
  for (const draw of [1, 2, 3]) {
    const state = newGame(drill, [draw, 1], 'drawn');
    expect(prospectOf(drill.briefing, state, 0)).toBeCloseTo(-prospectOf(drill.briefing, state, 1), 12);
  }
});

test('of two positions alike the one with the fitter troops looks better, until the game is over', () => {
  const { briefing, state } = onTheWay(20_000);
  const tired = structuredClone(state);
  tired.formations[0]!.cohesion -= 400;
  expect(prospectOf(briefing, tired, 0)).toBeLessThan(prospectOf(briefing, state, 0));
  for (const one of [state, tired]) one.outcome = outcomeOf(briefing, one);
  expect(prospectOf(briefing, tired, 0)).toBe(prospectOf(briefing, state, 0));
});

test('a lead looks better the later it is, and stays within 1', () => {
  const { briefing, state, place } = onTheWay(0);
  state.places[place('b')]!.firstHeld[0] = 3;
  const late = { ...state, turn: 29 };
  expect(prospectOf(briefing, late, 0)).toBeGreaterThan(prospectOf(briefing, state, 0));
  expect(prospectOf(briefing, late, 0)).toBeLessThan(1);
  expect(prospectOf(briefing, late, 1)).toBeGreaterThan(-1);
});
