import type { GameEvent } from '../../engine/model/event.js';
import type { OrderSheet } from '../../engine/model/order.js';
import type { Scenario } from '../../engine/model/scenario.js';
import type { GameState, World } from '../../engine/model/state.js';
import { adjudicate } from '../../engine/turn/adjudicate.js';
import { newGame } from '../../engine/turn/new-game.js';
import { rootOf } from '../seed.js';

/** A game played again from its record, with all that can be looked up of it. */
export interface RecordedGame {
  scenario: Scenario;
  seed: string;
  /** Both sides' orders by turn: those of turn 1 come first. */
  orders: readonly OrderSheet[];
  /** How things stood after each turn; the first is the state before turn 1. */
  states: readonly GameState[];
  /** What happened in each turn, in the same numbering: nothing in the first. */
  events: readonly (readonly GameEvent[])[];
  /** The last turn that a game beside it is played to: the scenario's, or that of a game left open. */
  horizon: number;
}

/** Plays the orders of a game again. Orders after its end are left out. */
export function playRecorded(
  scenario: Scenario,
  seed: string,
  world: World,
  orders: readonly OrderSheet[],
): RecordedGame {
  const state = newGame(scenario, rootOf(seed), world);
  const states = [structuredClone(state)];
  const events: GameEvent[][] = [[]];
  for (const sheet of orders) {
    if (state.outcome) break;
    const happened: GameEvent[] = [];
    adjudicate(scenario, state, sheet, (event) => happened.push(structuredClone(event)));
    states.push(structuredClone(state));
    events.push(happened);
  }
  const horizon = state.outcome ? scenario.briefing.turns : state.turn;
  return { scenario, seed, orders: orders.slice(0, state.turn), states, events, horizon };
}

/** The last state. */
export function lastState({ states }: RecordedGame): GameState {
  return states.at(-1)!;
}
