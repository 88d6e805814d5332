import type { FormationNo } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import { enemyOf } from '../model/side.js';
import type { Context } from './context.js';
import { havenFor } from './corridor.js';
import { stands } from './ground.js';
import { halt } from './halt.js';

/**
 * Formations enter the map when their day has come: reinforcements, and those who were let go. One whose place of
 * arrival is not its side's, or has an enemy in it, waits a day; those who were let go look for another place.
 */
export function reinforcementPhase(context: Context): void {
  const { briefing, state, emit } = context;
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (formation.condition !== 'waiting' || formation.arrives > state.turn) continue;
    const place = arrivalOf(context, no);
    const { side } = briefing.cards[no]!;
    if (state.places[place]!.holder !== side || stands(briefing, state, enemyOf(side), place)) {
      emit({ type: 'arrival-delayed', formation: no, place });
      continue;
    }
    const { breaks } = briefing.figures.cohesion;
    formation.condition = formation.cohesion < breaks ? 'broken' : 'steady';
    formation.place = place;
    if (formation.task.type === 'withdraw') halt(formation);
    emit({ type: 'formation-arrived', formation: no, place });
  }
}

function arrivalOf({ scenario, briefing, state }: Context, no: FormationNo): PlaceNo {
  const { task } = state.formations[no]!;
  if (task.type !== 'withdraw') return scenario.deployments[no]!.place;
  const { side } = briefing.cards[no]!;
  if (state.places[task.to]!.holder === side && !stands(briefing, state, enemyOf(side), task.to))
    return task.to;
  const other = havenFor(briefing, state, side, task.to);
  return other === NONE ? task.to : other;
}
