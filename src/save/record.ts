import type { OrderSheet } from '../engine/model/order.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import { formatOrder } from '../parser/order-text.js';
import { digestOf } from '../scenario/digest.js';
import { fieldDigests } from './field-digests.js';
import type { SavedTurn } from './schema.js';

/**
 * The record of one turn, for a save: `state` is how things stood when it was over.
 *
 * The orders are written with ids, so that no later name or spelling can change what they mean.
 */
export function recordTurn(briefing: Briefing, orders: OrderSheet, state: GameState): SavedTurn {
  const sides = briefing.sides.map(({ id }) => id);
  return {
    orders: Object.fromEntries(
      orders.map((sheet, no) => [sides[no]!, sheet.map((order) => formatOrder(briefing, order))]),
    ),
    digest: digestOf(state),
    fields: fieldDigests(state, sides),
  };
}
