import type { FightReport } from '../../engine/model/event.js';
import type { Figures } from '../../engine/model/figures.js';
import { chancesAt } from '../../engine/rules/fight.js';

/** How likely a day's fight was to end as it did, permille, by the ratio that it was reckoned at. */
export function chanceOfResult(figures: Figures, { ratio, result }: FightReport): number {
  return chancesAt(figures, ratio)[result];
}

/** Whether two reports tell of the same fight, perhaps with another result. */
export function isSameFight(one: FightReport, other: FightReport): boolean {
  return one.attackerSide === other.attackerSide && one.place === other.place && one.link === other.link;
}
