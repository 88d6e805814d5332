import { expect, test } from 'vitest';
import { situationOf } from '../../src/ai/staff/situation.js';
import type { SideNo } from '../../src/engine/model/side.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { type Drawn, sketch } from '../support/sketch.js';

/** Side 0 goes along a road for `goal`, and for `fort`, its own and besieged until turn 5. */
const road = (): Drawn =>
  sketch({
    places: {
      a: { holder: 0 },
      b: { holder: 1 },
      c: { holder: 1 },
      goal: { holder: 1 },
      fort: { holder: 0 },
    },
    links: { 'a-b': {}, 'b-c': {}, 'c-goal': {}, 'c-fort': { length: 30_000 } },
    formations: { north: { at: 'a' } },
    sides: [{ bases: { a: 9000 } }, { bases: { goal: 9000 } }],
    objectives: [
      { side: 0, type: 'take', place: 'goal', by: 9, weight: 20 },
      { side: 0, type: 'relieve', place: 'fort', by: 5, weight: 10 },
    ],
  });

/** What a staff keeps from day to day: as it has it, and as one has it that was never asked before. */
const kept = (game: Drawn, side: SideNo = 0) => {
  const view = viewFor(game.scenario, game.state, side);
  const [known, anew] = [game.briefing, { ...game.briefing }].map((briefing) => {
    const { worth, keys, progress } = situationOf(briefing, view);
    return { worth, keys, progress };
  });
  expect(known).toEqual(anew);
  return known;
};

test.each<[string, (game: Drawn) => void]>([
  ['who holds a place', (game) => game.state.knowledge[0].holders.splice(game.place('b'), 1, 0)],
  ['who holds a goal', (game) => game.state.knowledge[0].holders.splice(game.place('goal'), 1, 0)],
  ['the end of the time for a relief', (game) => Object.assign(game.state, { turn: 5 })],
  ['the end of the time for a goal', (game) => Object.assign(game.state, { turn: 9 })],
  ['what is joined to a base', (game) => game.state.knowledge[0].joined.splice(game.place('fort'), 1, true)],
])('a staff measures its goals anew after %s has changed', (_, change) => {
  const game = road();
  const before = kept(game);
  change(game);
  expect(kept(game)).not.toEqual(before);
});

test('what one staff keeps says nothing of the other’s', () => {
  const game = road();
  const first = kept(game, 0);
  expect(kept(game, 1)).not.toEqual(first);
  expect(kept(game, 0)).toEqual(first);
});

test('a staff does not measure its goals again while nothing changes', () => {
  const game = road();
  const [one, other] = [0, 1].map(() => situationOf(game.briefing, viewFor(game.scenario, game.state, 0)));
  expect(other!.worth).toBe(one!.worth);
  expect(other!.keys).toBe(one!.keys);
  expect(other!.progress).toBe(one!.progress);
});
