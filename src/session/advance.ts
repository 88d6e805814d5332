import { produce } from 'immer';
import type { GameEvent } from '../engine/model/event.js';
import type { OrderSheet } from '../engine/model/order.js';
import type { Scenario } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import { adjudicate } from '../engine/turn/adjudicate.js';

/** The state after one day, and what happened in it; `state` itself stays as it was. */
export function advance(
  scenario: Scenario,
  state: GameState,
  orders: OrderSheet,
): { state: GameState; events: GameEvent[] } {
  const events: GameEvent[] = [];
  const next = produce(state, (draft) =>
    adjudicate(scenario, draft, orders, (event) => events.push(kept(event))),
  );
  return { state: next, events };
}

/** A copy that does not lead into the draft, which is gone when the day is over. Events are plain JSON. */
function kept(event: GameEvent): GameEvent {
  return JSON.parse(JSON.stringify(event)) as GameEvent;
}
