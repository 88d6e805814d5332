import { passive } from '../../ai/passive.js';
import type { Player } from '../../ai/player.js';
import type { OrderSheet } from '../../engine/model/order.js';
import type { BySide, SideNo } from '../../engine/model/side.js';
import type { GameState } from '../../engine/model/state.js';
import { ordersOf } from '../play.js';
import type { RecordedGame } from './recorded-game.js';

/** The orders of both sides for the day after a state. */
export type Ordering = (state: GameState) => OrderSheet;

/**
 * Orders for games beside a recorded one: a side without a player repeats what it ordered on the same day of its own game,
 * whatever has happened here; a player orders anew.
 *
 * Orders that may not be given are refused; after the last recorded day the standing orders go on.
 */
export function orderingOf({ scenario, orders }: RecordedGame, players: BySide<Player | null>): Ordering {
  return (state) => {
    const [own, other] = orders[state.turn] ?? [[], []];
    if (!players[0] && !players[1]) return [own, other];
    const given = ordersOf(scenario, state, [players[0] ?? passive, players[1] ?? passive]);
    return [players[0] ? given[0] : own, players[1] ? given[1] : other];
  };
}

/** `ordering`, but for the orders of one side, which are those of `other`. */
export function withSideOf(ordering: Ordering, other: Ordering, side: SideNo): Ordering {
  return (state) => {
    const [first, second] = ordering(state);
    return side === 0 ? [other(state)[0], second] : [first, other(state)[1]];
  };
}
