import fc from 'fast-check';
import { PLAYERS } from '../../src/ai/register.js';
import { openScenario } from '../../src/cli/scenarios.js';
import type { OrderSheet } from '../../src/engine/model/order.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import type { GameState } from '../../src/engine/model/state.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { ordersOf } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { bold } from '../support/bold-drill.js';
import { changedScenario } from '../support/changed.js';

const SCENARIOS = {
  drill: (await openScenario('drill')).scenario,
  'last-hills': (await openScenario('last-hills')).scenario,
  'bold drill': changedScenario('drill.json', bold),
  'road-to-deir-ezzor': (await openScenario('road-to-deir-ezzor')).scenario,
} as const;

export const { drill, 'last-hills': lastHills, 'bold drill': boldDrill } = SCENARIOS;

/** How to come by a game some days old: what a failing law prints. */
export interface Recipe {
  scenario: keyof typeof SCENARIOS;
  seed: string;
  days: number;
  gov: 'random' | 'staff';
  is: 'random' | 'staff';
}

/** A game some days old, and the orders of both players for the next day. */
export interface Midgame {
  scenario: Scenario;
  state: GameState;
  orders: OrderSheet;
}

const player = fc.constantFrom('random', 'staff');

/** Recipes for games of all these scenarios, by random players and staffs, that are not over. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  scenario: fc.constantFrom(...(Object.keys(SCENARIOS) as (keyof typeof SCENARIOS)[])),
  seed: fc.nat({ max: 9999 }).map(String),
  days: fc.nat({ max: 10 }),
  gov: player,
  is: player,
});

/** The game of a recipe, or null where it is over before its day. */
export function midgame({ scenario: name, seed, days, gov, is }: Recipe): Midgame | null {
  const scenario = SCENARIOS[name];
  const state = newGame(scenario, rootOf(seed), 'drawn');
  const orders = () => ordersOf(scenario, state, [PLAYERS[gov]!, PLAYERS[is]!]);
  for (let day = 0; day < days && !state.outcome; day++) adjudicate(scenario, state, orders());
  return state.outcome ? null : { scenario, state, orders: orders() };
}

/** Checks a law on `runs` games. */
export function checkGames(runs: number, law: (game: Midgame, recipe: Recipe) => void): void {
  fc.assert(
    fc.property(recipes, (recipe) => {
      const game = midgame(recipe);
      if (game) law(game, recipe);
    }),
    { numRuns: runs },
  );
}
