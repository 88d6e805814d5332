import { isDeepStrictEqual } from 'node:util';
import type { GameEvent } from '../../src/engine/model/event.js';
import type { OrderSheet } from '../../src/engine/model/order.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import type { GameState } from '../../src/engine/model/state.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { firstDifference } from '../../src/save/difference.js';
import { advance } from '../../src/session/advance.js';
import { checkLaws, morningOf } from './laws.js';

/**
 * Plays one day, and checks the laws.
 *
 * @param isTwice whether the day is played a second time, from the morning as JSON keeps it, and a third time on a draft:
 *   all must come to the same bytes and change nothing that they are handed
 * @throws {Error} where a law does not hold
 */
export function playDay(scenario: Scenario, state: GameState, orders: OrderSheet, isTwice: boolean): void {
  const morning = morningOf(state);
  const whole = isTwice ? JSON.stringify(state) : '';
  const given = isTwice ? structuredClone(orders) : orders;
  const events: GameEvent[] = [];
  adjudicate(scenario, state, orders, (event) => events.push(event));
  checkLaws(scenario, morning, state, events);
  if (isTwice) playAgain(scenario, state, orders, given, whole);
}

function playAgain(
  scenario: Scenario,
  evening: GameState,
  orders: OrderSheet,
  given: OrderSheet,
  whole: string,
): void {
  if (!isDeepStrictEqual(orders, given)) throw new Error(`day ${evening.turn} changed its orders`);
  const text = JSON.stringify(evening);
  const copy = JSON.parse(text) as GameState;
  const lost = firstDifference(evening, copy, 'state');
  if (lost) throw new Error(`the state of day ${evening.turn} is not what JSON keeps: ${lost.path}`);
  const morning = JSON.parse(whole) as GameState;
  const { state: draft } = advance(scenario, morning, orders);
  if (JSON.stringify(morning) !== whole)
    throw new Error(`day ${evening.turn} on a draft changed the morning`);
  if (JSON.stringify(draft) !== text) throw new Error(`day ${evening.turn} on a draft came out differently`);
  const again = JSON.parse(whole) as GameState;
  adjudicate(scenario, again, orders);
  if (JSON.stringify(again) !== text) throw new Error(`day ${evening.turn} came out differently from JSON`);
}
