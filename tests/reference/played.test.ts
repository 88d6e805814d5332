import { expect, test } from 'vitest';
import { PLAYERS } from '../../src/ai/register.js';
import { openScenario, shippedIds } from '../../src/cli/scenarios.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import type { GameState } from '../../src/engine/model/state.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { ordersOf } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import {
  compareFights,
  compareHold,
  compareSight,
  compareSupply,
  compareWays,
  contextOf,
} from './compared.js';
import { slowOverlooks } from './fire-control.js';
import { slowOver } from './victory.js';

const SHIPPED = await Promise.all(
  shippedIds().map(async (id) => ({ id, scenario: (await openScenario(id)).scenario })),
);

/** Plays a game, and shows each evening, and each day as it is after the marches. */
function watch(
  { scenario, seed, gov, is }: { scenario: Scenario; seed: string; gov: string; is: string },
  evening: (state: GameState) => void,
  afterMarches: (state: GameState) => void,
): void {
  const state = newGame(scenario, rootOf(seed), 'drawn');
  while (!state.outcome) {
    const orders = ordersOf(scenario, state, [PLAYERS[gov]!, PLAYERS[is]!]);
    adjudicate(scenario, state, orders, undefined, (phase) => {
      if (phase === 'movement') afterMarches(state);
    });
    evening(state);
  }
}

test.each(SHIPPED)('in games of $id all things stand as the rule book says', ({ id, scenario }) => {
  const { briefing } = scenario;
  // The long campaigns are looked at every few days.
  const every = Math.ceil(briefing.turns / 15);
  let fights = 0;
  for (const [gov, is] of [
    ['staff', 'staff'],
    ['random', 'random'],
  ] as const) {
    let days = 0;
    const what = () => `${id}, seed 7, ${gov} against ${is}, day ${days}`;
    watch(
      { scenario, seed: '7', gov, is },
      (state) => {
        days += 1;
        expect(state.outcome !== null, what()).toBe(slowOver({ briefing, state }));
        if (days % every > 0) return;
        compareHold(scenario, state, what());
        compareSight(scenario, state, what());
        compareSupply(contextOf(scenario, state), what());
        compareWays(scenario, state, days % briefing.places.length, what());
      },
      (state) => {
        fights += compareFights(scenario, state, what());
      },
    );
    expect(days).toBeGreaterThan(5);
  }
  expect(fights).toBeGreaterThan(0);
});

test.each(SHIPPED)('the heights of $id overlook what the rule book says', ({ scenario: { briefing } }) => {
  const numbers = [...briefing.places.keys()];
  for (const height of numbers) {
    expect(briefing.overlooks[height]).toEqual(numbers.filter((low) => slowOverlooks(briefing, height, low)));
  }
});
