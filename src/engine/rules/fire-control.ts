import { falses } from '../map/filled.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';
import { type Context, unheard } from './context.js';
import { numbersOf } from './ground.js';
import { loseCohesion, takeLosses } from './losses.js';

/**
 * Which places lie under the observed fire of `side`: those within range of a height that it holds with a steady
 * formation whose supply is not cut.
 *
 * Observation is not capture: it costs the defender men and cohesion, narrows his supply, and makes him the more
 * likely to leave. Source of range and effect: the figures `fireControl`.
 */
export function fireControl(
  briefing: Briefing,
  { formations, places: held }: DeepReadonly<GameState>,
  side: SideNo,
): boolean[] {
  const { overlooks } = briefing;
  const controlled = falses(overlooks.length);
  for (const no of numbersOf(briefing)[side]) {
    const { place, condition, supply } = formations[no]!;
    if (place < 0 || overlooks[place]!.length === 0 || held[place]!.holder !== side) continue;
    if (condition !== 'steady' || supply === 'cut') continue;
    for (const below of overlooks[place]!) controlled[below] = true;
  }
  return controlled;
}

/** Every formation in a place under enemy fire control loses men and cohesion. */
export function fireControlPhase(context: Context): void {
  const { briefing, state, chance, day, emit } = context;
  const { losses, cohesion } = briefing.figures.fireControl;
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    const { side, key } = briefing.cards[no]!;
    const { place } = formation;
    if (place < 0 || !day.controlled[enemyOf(side)][place]) continue;
    const men = chance('harass', key).round((formation.strength * losses) / 10_000);
    loseCohesion(formation, cohesion);
    if (men > 0) emit({ type: 'under-fire', formation: no, place, losses: men });
    takeLosses(context, no, men);
  }
}

/** Tells which places came under fire control or left it since the day began. */
export function observationPhase({ briefing, state, day, emit }: Context): void {
  // It does nothing else.
  if (emit === unheard) return;
  for (const side of SIDES) {
    const now = fireControl(briefing, state, side);
    for (let place = 0; place < state.places.length; place++) {
      const { holder } = state.places[place]!;
      if (holder === side || now[place] === day.controlled[side][place]) continue;
      emit({ type: now[place] ? 'fire-control-won' : 'fire-control-lost', side, place });
    }
  }
}
