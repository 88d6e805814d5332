import { type Figures, RESULTS, type Result } from '../model/figures.js';
import type { FightEstimate } from './fight.js';

/** Expected losses of each party once the result is known, in men, not whole. */
export function lossesAfter(
  { attack }: Figures,
  { attackerLosses, defenderLosses }: Pick<FightEstimate, 'attackerLosses' | 'defenderLosses'>,
  result: Result,
): { attacker: number; defender: number } {
  const { attackerLosses: attacker, defenderLosses: defender } = attack.results[result];
  return { attacker: (attackerLosses * attacker) / 1000, defender: (defenderLosses * defender) / 1000 };
}

/** Metres won in a day by one approach once the result is known; negative for ground lost. */
export function metresAfter({ attack }: Figures, pace: number, result: Result): number {
  return Math.trunc((pace * attack.results[result].advance) / 1000);
}

/** The result that belongs to a draw in [0, 1000). */
export function resultFor(chances: Record<Result, number>, draw: number): Result {
  let sum = 0;
  for (const result of RESULTS) {
    sum += chances[result];
    if (draw < sum) return result;
  }
  return 'collapse';
}
