import { NO_PRESS } from '../engine/model/claim.js';
import type { GameEvent } from '../engine/model/event.js';
import type { OrderSheet } from '../engine/model/order.js';
import type { Scenario } from '../engine/model/scenario.js';
import type { GameState, World } from '../engine/model/state.js';
import type { Root } from '../engine/random/stream.js';
import { pressAfter } from '../engine/rules/press.js';
import { adjudicate } from '../engine/turn/adjudicate.js';
import { newGame } from '../engine/turn/new-game.js';
import type { PlayedDay } from './session.js';

/**
 * All days of a game that is taken up again, played once more from the orders of each.
 *
 * @param state how things stood when the game was left
 * @returns none before the first day, and where the rules have changed since, so that the game comes out differently
 */
export function daysAgain(
  scenario: Scenario,
  root: Root,
  world: World,
  sheets: readonly OrderSheet[],
  state: GameState,
): PlayedDay[] {
  const again = newGame(scenario, root, world);
  const days: PlayedDay[] = [];
  let before = structuredClone(again);
  let press = NO_PRESS;
  for (const orders of sheets) {
    if (again.outcome) return [];
    const events: GameEvent[] = [];
    adjudicate(scenario, again, orders, (event) => events.push(structuredClone(event)));
    press = pressAfter(scenario.briefing, press, again, events);
    const after = structuredClone(again);
    days.push({ orders, before, after, events, press });
    before = after;
  }
  const last = days.at(-1);
  if (!last || again.turn !== state.turn || !isSame(again, state)) return [];
  return [...days.slice(0, -1), { ...last, after: state }];
}

/** Formations, places and tallies alike: all that a report of the day is made of. */
function isSame(one: GameState, other: GameState): boolean {
  const told = ({ formations, places, links, tally }: GameState) => [formations, places, links, tally];
  return JSON.stringify(sorted(told(one))) === JSON.stringify(sorted(told(other)));
}

/** With the keys of objects in order, so that equal data give equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
