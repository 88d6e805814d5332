import type { OrderSheet } from '../../src/engine/model/order.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import type { GameState } from '../../src/engine/model/state.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { digestOf } from '../../src/scenario/digest.js';
import { bold } from '../support/bold-drill.js';
import { changedScenario } from '../support/changed.js';
import { anyOrders } from './any-orders.js';
import { anySketch } from './any-sketch.js';
import { anyNumber, type Case, chanceOfNumber } from './case.js';
import type { Kind } from './kind.js';
import { playDay } from './one-day.js';
import { gentlyBroken } from './scenarios.js';
import { SHIPPED } from './shipped.js';

/**
 * Random turns. The start says which game: one of a shipped scenario, of the bold drill, of a drill that somebody has
 * changed a little, or a little one drawn at random. Each step is a day with orders of both sides, legal and not.
 */
export const turns: Kind = {
  name: 'turns',
  steps: { least: 5, most: 60 },
  run({ start, steps }) {
    const game = begin(start);
    const { scenario, state } = game;
    const rng = chanceOfNumber(start ^ 1);
    const before = rng.below(40) === 0 ? digestOf(scenario) : null;
    let played = 0;
    for (const step of steps) {
      if (state.outcome !== null) break;
      const { orders, isTwice } = dayOf(game, step);
      playDay(scenario, state, orders, isTwice);
      played += 1;
    }
    if (before !== null && digestOf(scenario) !== before) throw new Error('a game changed its scenario');
    return { turns: played };
  },
  file: (one) => ({ name: 'turns.json', text: `${JSON.stringify(recordOf(one))}\n` }),
};

interface Begun {
  scenario: Scenario;
  state: GameState;
}

const PLAIN: readonly Scenario[] = [
  ...SHIPPED.map(({ loaded }) => loaded.scenario),
  changedScenario('drill.json', bold),
];

function begin(start: number): Begun {
  const rng = chanceOfNumber(start);
  const way = rng.below(1000);
  if (way < 400) return anySketch(rng);
  const broken = way < 410 ? gentlyBroken(rng) : null;
  const scenario = broken ?? PLAIN[rng.below(PLAIN.length)]!;
  return { scenario, state: newGame(scenario, [anyNumber(rng), 1], rng.chance(200) ? 'best' : 'drawn') };
}

/** The orders of a day, and whether it is played more than once. */
function dayOf({ scenario, state }: Begun, step: number): { orders: OrderSheet; isTwice: boolean } {
  const rng = chanceOfNumber(step);
  const isTwice = rng.below(50) === 0;
  return { isTwice, orders: [anyOrders(scenario, state, 0, rng), anyOrders(scenario, state, 1, rng)] };
}

/** A game as far as it can be played: its scenario, how it begins, and the orders of its days. */
function recordOf({ start, steps }: Case): unknown {
  const game = begin(start);
  const first = structuredClone(game.state);
  const days: OrderSheet[] = [];
  for (const step of steps) {
    if (game.state.outcome !== null) break;
    const { orders, isTwice } = dayOf(game, step);
    days.push(orders);
    try {
      playDay(game.scenario, game.state, orders, isTwice);
    } catch {
      // The day that fails ends the record: it is what is looked for.
      break;
    }
  }
  return { scenario: game.scenario.briefing.id, first, days };
}
