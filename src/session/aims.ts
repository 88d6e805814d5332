import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import { isMet, isSettled, pointsFor } from '../engine/rules/victory.js';
import type { Standing } from '../report/objectives.js';

/** How each objective stands, in the order of the briefing. */
export function standingsOf(briefing: Briefing, state: DeepReadonly<GameState>): Standing[] {
  return briefing.objectives.map((objective) => {
    const met = isMet(briefing, state, objective);
    if (isSettled(briefing, state, objective)) return met ? 'met' : 'missed';
    return met ? 'met so far' : 'open';
  });
}

/** What each objective earns as things stand, in the order of the briefing; null where it is not met. */
export function earningsOf(briefing: Briefing, state: DeepReadonly<GameState>): (number | null)[] {
  return briefing.objectives.map((objective) =>
    isMet(briefing, state, objective) ? pointsFor(state, objective) : null,
  );
}
