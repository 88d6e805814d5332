import { enemyOf } from '../model/side.js';
import type { Context } from './context.js';
import { stands } from './ground.js';

/**
 * Formations enter the map when their day has come. One whose place of arrival is not its side's, or has an enemy in
 * it, waits a day.
 */
export function reinforcementPhase({ scenario, briefing, state, emit }: Context): void {
  for (const [no, formation] of state.formations.entries()) {
    if (formation.condition !== 'waiting' || formation.arrives > state.turn) continue;
    const { side } = briefing.cards[no]!;
    const { place } = scenario.deployments[no]!;
    if (state.places[place]!.holder !== side || stands(briefing, state, enemyOf(side), place)) {
      emit({ type: 'arrival-delayed', formation: no, place });
      continue;
    }
    formation.condition = 'steady';
    formation.place = place;
    emit({ type: 'formation-arrived', formation: no, place });
  }
}
