import { expect, test } from 'vitest';
import { OTHERS, USUAL } from '../../src/ai/planner/courses.js';
import { chosenCourse, planner, plannerWith } from '../../src/ai/planner/planner.js';
import type { Player } from '../../src/ai/player.js';
import { staff } from '../../src/ai/staff/staff.js';
import { openScenario } from '../../src/cli/scenarios.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import { type BySide, enemyOf, SIDES, type SideNo } from '../../src/engine/model/side.js';
import { stream } from '../../src/engine/random/stream.js';
import { problemWithOrder } from '../../src/engine/rules/orders.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { drill, lastHills } from '../laws/games.js';
import { sketch } from '../support/sketch.js';

const { scenario: sukhnah } = await openScenario('sukhnah');

/** The lead in points of `side` over a staff, in the game of `seed`. */
function leadOf(scenario: Scenario, player: Player, side: SideNo, seed: number): number {
  const players: BySide<Player> = side === 0 ? [player, staff] : [staff, player];
  const { scores } = playGame(scenario, players, rootOf(String(seed)), 'drawn').outcome!;
  return scores[side] - scores[enemyOf(side)];
}

test('even a planner of few positions leads a staff clearly, over the same seeds on both sides', () => {
  const hasty = plannerWith(200);
  const leads = SIDES.flatMap((side) => [1, 2, 3].map((seed) => leadOf(sukhnah, hasty, side, seed)));
  expect(leads.reduce((sum, lead) => sum + lead, 0) / leads.length).toBeGreaterThan(10);
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

test('the usual course is the staff, and all courses have different names', () => {
  expect(USUAL.play).toBe(staff);
  const names = [USUAL, ...OTHERS].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
