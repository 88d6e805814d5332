import type { Order } from '../../engine/model/order.js';
import { enemyOf, type SideNo } from '../../engine/model/side.js';
import type { GameState } from '../../engine/model/state.js';
import { keyOf, stream } from '../../engine/random/stream.js';
import { viewFor } from '../../engine/rules/sighting.js';
import { adjudicate } from '../../engine/turn/adjudicate.js';
import type { Player } from '../player.js';
import { staff } from '../staff/staff.js';
import type { World } from './believed-world.js';
import { prospectOf } from './prospect.js';

/**
 * How well it looks for `side`, from -1 to 1, after `days` days of a world in which it gives `orders` on the first day and plays on by
 * `play`, against a staff. Both see no more than their views. The world itself is left as it was.
 */
export function prospectAfter(
  { scenario, state: start }: World,
  side: SideNo,
  { orders, play }: { orders: readonly Order[]; play: Player },
  days: number,
): number {
  const state = structuredClone(start);
  const enemy = enemyOf(side);
  const ordersBy = (player: Player, whose: SideNo): readonly Order[] =>
    player(scenario.briefing, viewFor(scenario, state, whose), luckOf(state, whose));
  for (let day = 0; day < days && !state.outcome; day++) {
    const own = day === 0 ? orders : ordersBy(play, side);
    const theirs = ordersBy(staff, enemy);
    adjudicate(scenario, state, side === 0 ? [own, theirs] : [theirs, own]);
  }
  return prospectOf(scenario.briefing, state, side);
}

const luckOf = ({ root, turn }: GameState, side: SideNo) => stream(root, turn, ROLLOUT, side);

const ROLLOUT = keyOf('rollout');
