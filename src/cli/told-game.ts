import type { GameState } from '../engine/model/state.js';
import { outcomeOf } from '../engine/rules/victory.js';
import { gameLines } from '../report/game.js';
import { wrapped } from '../report/wrap.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import { earningsOf } from '../session/aims.js';
import { forTerminal } from './text.js';

/** How a game came out, or where it stands, in lines of at most 78 columns, for somebody who may know all of it. */
export function toldGame({ scenario }: LoadedScenario, state: GameState): string {
  const { briefing } = scenario;
  const lines = gameLines({
    scenario,
    state,
    earned: earningsOf(briefing, state),
    scores: (state.outcome ?? outcomeOf(briefing, state)).scores,
  });
  return forTerminal(`${wrapped(lines).join('\n')}\n`);
}
