import { type FormationNo, freshTask } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf, type SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';
import type { Context } from './context.js';
import { stands } from './ground.js';

/**
 * Whether the enemies of those in `place` let them go. A garrison that is let go leaves while it is still in order,
 * and turns up again elsewhere; one that is not fights on in a closed ring. In Aleppo province at the end of June 2017
 * IS left in time, at Uqayribat it fought (sources S4, P1, P63).
 */
export function isLetGo({ places }: DeepReadonly<GameState>, side: SideNo, place: PlaceNo): boolean {
  return places[place]!.corridor[enemyOf(side)];
}

/** Where those who are let go from `place` come back: the nearest place of their side that is joined to a base; or NONE. */
export function havenFor(
  briefing: Briefing,
  state: DeepReadonly<GameState>,
  side: SideNo,
  place: PlaceNo,
): PlaceNo {
  const from = briefing.distances[place]!;
  let best: PlaceNo = NONE;
  for (let no = 0; no < state.places.length; no++) {
    const { holder } = state.places[no]!;
    if (no === place || holder !== side || !state.knowledge[side].joined[no] || briefing.closedPlaces[no])
      continue;
    if (stands(briefing, state, enemyOf(side), no)) continue;
    if (from[no]! < (best === NONE ? Number.POSITIVE_INFINITY : from[best]!)) best = no;
  }
  return best;
}

/** Takes a formation off the map, to come back at `to` after the days that the way takes. It leaves no mines. */
export function letGo({ briefing, state, emit }: Context, no: FormationNo, to: PlaceNo): void {
  const formation = state.formations[no]!;
  const { place } = formation;
  const metres = briefing.distances[place]![to]!;
  const due = state.turn + Math.max(1, Math.ceil(metres / briefing.figures.corridor.metres));
  emit({ type: 'formation-let-go', formation: no, place, to, due });
  formation.condition = 'waiting';
  formation.arrives = due;
  formation.place = NONE;
  formation.link = NONE;
  formation.from = NONE;
  formation.metres = 0;
  formation.dugIn = 0;
  formation.task = freshTask({ type: 'withdraw', to });
}
