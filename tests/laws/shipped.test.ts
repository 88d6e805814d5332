import { expect, test } from 'vitest';
import { PLAYERS } from '../../src/ai/register.js';
import { openScenario, shippedIds } from '../../src/cli/scenarios.js';
import type { GameEvent } from '../../src/engine/model/event.js';
import type { OrderSheet } from '../../src/engine/model/order.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import { SIDES } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { advance } from '../../src/session/advance.js';
import { ordersOf } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { DAY_LAWS, type PlayedDay } from './day-laws.js';
import { checkHidden } from './hidden.js';
import { checkForecasts } from './known.js';

/** Whoever adds a scenario to the folder finds it here. */
const SHIPPED = await Promise.all(
  shippedIds().map(async (id) => ({ id, scenario: (await openScenario(id)).scenario })),
);

const PAIRS = [
  ['random', 'random'],
  ['staff', 'staff'],
  ['staff', 'random'],
  ['random', 'staff'],
] as const;

/** Plays a game to its end, a day at a time. A day that fails is played again by the command that it tells. */
function eachDay(
  id: string,
  scenario: Scenario,
  each: (day: PlayedDay & { orders: OrderSheet; number: number }) => void,
): void {
  for (const [gov, is] of PAIRS) {
    const state = newGame(scenario, rootOf('laws'), 'drawn');
    while (!state.outcome) {
      const orders = ordersOf(scenario, state, [PLAYERS[gov]!, PLAYERS[is]!]);
      const before = structuredClone(state);
      const events: GameEvent[] = [];
      adjudicate(scenario, state, orders, (event) => events.push(event));
      try {
        each({ scenario, before, state, events, orders, number: state.turn });
      } catch (error) {
        const again = `run ${id} --seed laws --gov ${gov} --is ${is}`;
        throw new Error(`${again}, turn ${state.turn}: ${error}`, { cause: error });
      }
    }
    expect(state.turn).toBeLessThanOrEqual(scenario.briefing.turns);
  }
}

test.each(SHIPPED)('every law of a day holds on all days of games of $id', ({ id, scenario }) => {
  eachDay(id, scenario, (day) => {
    const faults: string[] = [];
    for (const { law, breaches } of DAY_LAWS) breaches(day, (fault) => faults.push(`${law}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

test.each(SHIPPED)('a day of $id is played alike on a draft and on what was saved', ({ id, scenario }) => {
  eachDay(id, scenario, ({ before, state, events, orders, number }) => {
    if (number % 4 !== 1) return;
    const saved = JSON.stringify(before);
    expect(advance(scenario, before, orders)).toEqual({ state, events });
    expect(JSON.stringify(before)).toBe(saved);
    const loaded: GameState = JSON.parse(saved);
    adjudicate(scenario, loaded, orders);
    expect(loaded).toEqual(state);
  });
});

test.each(SHIPPED)('in games of $id nobody is told what his side does not know', ({ id, scenario }) => {
  let changed = 0;
  eachDay(id, scenario, ({ state, number }) => {
    if (number % 5 !== 2 || state.outcome) return;
    for (const side of SIDES) changed += checkHidden({ scenario, state }, side, 1 + number);
  });
  expect(changed).toBeGreaterThan(0);
});

test.each(SHIPPED)('in games of $id who knows all forecasts what the rules reckon', ({ id, scenario }) => {
  let fights = 0;
  eachDay(id, scenario, ({ state }) => {
    fights += checkForecasts(scenario, state);
  });
  expect(fights).toBeGreaterThan(0);
});
