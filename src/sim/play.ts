import type { Player } from '../ai/player.js';
import type { GameEvent } from '../engine/model/event.js';
import type { OrderSheet } from '../engine/model/order.js';
import type { Scenario } from '../engine/model/scenario.js';
import type { BySide, SIDES } from '../engine/model/side.js';
import type { GameState, World } from '../engine/model/state.js';
import { playerChance, type Root } from '../engine/random/stream.js';
import { viewFor } from '../engine/rules/sighting.js';
import { adjudicate } from '../engine/turn/adjudicate.js';
import { newGame } from '../engine/turn/new-game.js';

/** What a caller may ask of a game. */
export interface PlayOptions {
  /** The last turn to play; all of them where it is left out. */
  until?: number;
  /** Takes each event, with the turn in which it happened. */
  emit?: (event: GameEvent, turn: number) => void;
  /** Called after each turn with the orders that were given and the state that they led to. */
  after?: (orders: OrderSheet, state: GameState) => void;
}

/** Plays a game, and returns its last state. Equal arguments give an equal game. */
export function playGame(
  scenario: Scenario,
  players: BySide<Player>,
  root: Root,
  world: World,
  { until = scenario.briefing.turns, emit, after }: PlayOptions = {},
): GameState {
  const state = newGame(scenario, root, world);
  const tell = emit && ((event: GameEvent) => emit(event, state.turn));
  while (!state.outcome && state.turn < until) {
    const orders = ordersOf(scenario, state, players);
    adjudicate(scenario, state, orders, tell);
    after?.(orders, state);
  }
  return state;
}

/** The orders of both players for the next turn. */
export function ordersOf(scenario: Scenario, state: GameState, players: BySide<Player>): OrderSheet {
  return [orderOne(scenario, state, players, 0), orderOne(scenario, state, players, 1)];
}

function orderOne(
  scenario: Scenario,
  state: GameState,
  players: BySide<Player>,
  side: (typeof SIDES)[number],
) {
  const { id } = scenario.briefing.sides[side];
  const rng = playerChance(state.root, state.turn, id);
  return players[side](scenario.briefing, viewFor(scenario, state, side), rng);
}
