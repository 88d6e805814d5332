import { outcomeOf } from '../engine/rules/victory.js';
import { gameLines } from '../report/game.js';
import { earningsOf } from '../session/aims.js';
import { type Debrief, lastEvening } from './debrief.js';

/** How the game came out, or how it stands: sentences, empty lines between its parts, items after "  - ". */
export function outcomeLines(debrief: Debrief): string[] {
  const { scenario } = debrief;
  const { briefing } = scenario;
  const state = lastEvening(debrief);
  const { scores } = outcomeOf(briefing, state);
  return gameLines({ scenario, state, earned: earningsOf(briefing, state), scores });
}
