import { expect, test } from 'vitest';
import { COURSES } from '../../src/ai/planner/courses.js';
import { chosenCourse, planner, plannerWith } from '../../src/ai/planner/planner.js';
import type { Player } from '../../src/ai/player.js';
import { staff } from '../../src/ai/staff/staff.js';
import type { BySide, SideNo } from '../../src/engine/model/side.js';
import { SIDES } from '../../src/engine/model/side.js';
import { stream } from '../../src/engine/random/stream.js';
import { problemWithOrder } from '../../src/engine/rules/orders.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { drill, lastHills } from '../laws/games.js';
import { sketch } from '../support/sketch.js';

/** The lead in points of `side` over a staff, in the game of `seed`. */
function leadOf(player: Player, side: SideNo, seed: number): number {
  const players: BySide<Player> = side === 0 ? [player, staff] : [staff, player];
  const { scores } = playGame(lastHills, players, rootOf(String(seed)), 'drawn').outcome!;
  return scores[side] - scores[side === 0 ? 1 : 0];
}

test('even a planner of few positions leads a staff clearly, over the same seeds on both sides', () => {
  const hasty = plannerWith(100);
  let lead = 0;
  for (const side of SIDES) for (let seed = 101; seed <= 103; seed++) lead += leadOf(hasty, side, seed);
  expect(lead / 6).toBeGreaterThan(15);
}, 120_000);

test('in games of the drill no order of a planner is illegal by what its side knows', () => {
  const watched: Player = (briefing, view, rng) => {
    const orders = planner(briefing, view, rng);
    for (const [i, order] of orders.entries()) {
      const problem = problemWithOrder(briefing, view, order, orders.slice(0, i));
      expect(problem, `day ${view.turn + 1}: ${JSON.stringify(order)}`).toBeNull();
    }
    return orders;
  };
  playGame(drill, [watched, watched], rootOf('1'), 'drawn', {
    emit: (event) => expect(event.type).not.toBe('order-refused'),
  });
}, 120_000);

test('a planner gives the same orders for the same view and chance, and changes neither', () => {
  for (const side of SIDES) {
    const state = newGame(lastHills, rootOf('3'), 'drawn');
    const before = structuredClone(state);
    const orders = () => planner(lastHills.briefing, viewFor(lastHills, state, side), stream([1, 2], side));
    expect(orders()).toEqual(orders());
    expect(state).toEqual(before);
  }
});

test('where all courses come to the same orders a planner gives those of the staff', () => {
  const { briefing, scenario, state } = sketch({
    places: { a: { holder: 0 }, b: { holder: 1, x: 400_000 } },
    links: { 'a-b': { length: 400_000 } },
    formations: {
      ours: { at: 'a', dugIn: 9, task: { type: 'hold', posture: 'prepared' } },
      theirs: { at: 'b', side: 1 },
    },
  });
  const { name, orders } = chosenCourse(briefing, viewFor(scenario, state, 0), stream([1, 2], 3));
  expect(name).toBe('staff');
  expect(orders).toEqual(staff(briefing, viewFor(scenario, state, 0), stream([1, 2], 3)));
});

test('the courses have different names, and the first is the staff', () => {
  expect(COURSES[0]!.play).toBe(staff);
  expect(new Set(COURSES.map(({ name }) => name)).size).toBe(COURSES.length);
});
