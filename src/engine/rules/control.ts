import { isPresent } from '../model/formation.js';
import { NONE } from '../model/place.js';
import { enemyOf, SIDES } from '../model/side.js';
import type { Context } from './context.js';
import { farEnd, standing, stands } from './ground.js';

/**
 * Attackers enter the places that nobody defends any more, and a place falls to the side that alone has a steady
 * formation in it. A place that is only observed, or passed by, does not change hands.
 */
export function controlPhase({ briefing, state, emit }: Context): void {
  for (const [no, formation] of state.formations.entries()) {
    if (formation.link === NONE || !isPresent(formation)) continue;
    const link = briefing.links[formation.link]!;
    const to = farEnd(link, formation.from);
    const { side } = briefing.cards[no]!;
    if (formation.metres < link.length || stands(briefing, state, enemyOf(side), to)) continue;
    formation.place = to;
    formation.link = NONE;
    formation.from = NONE;
    formation.metres = 0;
    if (formation.task.type === 'attack') formation.task = { type: 'hold', posture: 'hasty' };
  }
  for (const [place, ground] of state.places.entries()) {
    if (ground.holder > 1) continue;
    for (const side of SIDES) {
      if (ground.holder === side || stands(briefing, state, enemyOf(side), place)) continue;
      if (!standing(briefing, state, side, place).some((no) => state.formations[no]!.condition === 'steady'))
        continue;
      emit({ type: 'place-taken', side, place, from: ground.holder });
      ground.holder = side;
      ground.fortified = false;
      if (ground.firstHeld[side] === NONE) ground.firstHeld[side] = state.turn;
    }
  }
}
