import type { Order } from '../../engine/model/order.js';
import type { Player } from '../player.js';
import { situationOf } from '../staff/situation.js';

/**
 * Plays as `play` does, but keeps reserves where they are unless they are sent to what is worth most. Guns, engineers and
 * those who are cut off from supply march as they are told.
 */
export function keepingReserves(play: Player): Player {
  return (briefing, view, rng) => {
    const { worth } = situationOf(briefing, view);
    const most = worth.reduce((best, points) => Math.max(best, points), 0);
    const isKept = (order: Order): boolean => {
      if (order.type !== 'march' || view.own[order.formation]!.supply === 'cut') return false;
      const { kind } = briefing.cards[order.formation]!;
      return kind !== 'engineers' && kind !== 'artillery' && worth[order.to]! * 1000 < most * WORTH;
    };
    return play(briefing, view, rng).filter((order) => !isKept(order));
  };
}

/** Least worth of a place to which reserves are sent, permille of what is worth most. */
const WORTH = 600;
