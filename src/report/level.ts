import type { Briefing } from '../engine/model/scenario.js';
import type { Outcome } from '../engine/model/state.js';

/** "a major success for IS", or "a draw". */
export function levelText({ sides }: Briefing, { winner, level }: Pick<Outcome, 'winner' | 'level'>): string {
  return winner === null || level === 'draw' ? 'a draw' : `a ${level} success for ${sides[winner].name}`;
}
