import type { Order } from '../engine/model/order.js';
import { playerChance } from '../engine/random/stream.js';
import { giveOrders } from './give-orders.js';
import { type Opponent, type Session, type Setting, viewOf } from './session.js';

/**
 * The session with the sheet of the side at the keyboard filled up by `aide`: it orders the formations that were given
 * nothing, as far as operations and sorties reach. What was typed stands. What it may not order any more it leaves.
 */
export function aided(setting: Setting, session: Session, aide: Opponent): Session {
  const { briefing } = setting.scenario;
  const { state, side, history } = session;
  // An aide to whom everything is left plays the game that a player without a keyboard would.
  const rng = playerChance(state.root, state.turn, briefing.sides[side].id);
  const typed = history.present[side];
  const busy = new Set(typed.map(formationOf));
  const others = aide(briefing, viewOf(setting, session), rng).filter(
    (order) => !isSettled(order, typed, busy),
  );
  return others.length === 0 ? session : giveOrders(setting, session, others).session;
}

/** Whether what was typed speaks of the same formation, or of the same place of a policy. */
function isSettled(order: Order, typed: readonly Order[], busy: ReadonlySet<number | null>): boolean {
  if (order.type === 'corridor') {
    return typed.some((other) => other.type === 'corridor' && other.place === order.place);
  }
  const formation = formationOf(order);
  return formation !== null && busy.has(formation);
}

function formationOf(order: Order): number | null {
  return 'formation' in order ? order.formation : null;
}
