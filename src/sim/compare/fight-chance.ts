import type { FightReport } from '../../engine/model/event.js';
import { type Figures, RESULTS, type Result } from '../../engine/model/figures.js';
import { valueAt } from '../../engine/rules/curve.js';

/**
 * How likely a day's fight was to end as it did, permille, by the same table as the rule.
 *
 * The table belongs to the ratio that the fight was reckoned at. What rounding leaves over goes to the stall, as in
 * `estimateFight`.
 */
export function chanceOfResult({ attack }: Figures, { ratio, result }: FightReport): number {
  const of = (one: Result): number => Math.round(valueAt(attack.chances[one], ratio));
  if (result !== 'stall') return of(result);
  return 1000 - RESULTS.reduce((sum, one) => (one === 'stall' ? sum : sum + of(one)), 0);
}

/** Whether two reports tell of the same fight, perhaps with another result. */
export function isSameFight(one: FightReport, other: FightReport): boolean {
  return one.attackerSide === other.attackerSide && one.place === other.place && one.link === other.link;
}
