import { oddsOf } from '../../engine/rules/fight.js';
import { believedFight } from '../../engine/rules/forecast.js';
import type { Doctrine } from './doctrine.js';
import { type Effort, isEngaged } from './effort.js';
import { give, type Sheet } from './sheet.js';
import type { Situation } from './situation.js';

/**
 * Vehicle bombs open an attack that comes to grips today, where they make enough of a difference: against hasty
 * positions more often than against prepared ones. The main effort comes first.
 */
export function spendVehicleBombs(
  { briefing, view }: Situation,
  doctrine: Doctrine,
  sheet: Sheet,
  efforts: readonly Effort[],
): void {
  for (const effort of efforts) {
    const { attackers, target } = effort;
    const stock = attackers.reduce((sum, { formation }) => sum + view.own[formation]!.vehicleBombs, 0);
    if (stock === 0 || !isEngaged(view, effort)) continue;
    const { fight } = believedFight(briefing, view, attackers, target, 0, stock);
    const ratioWith = (count: number): number =>
      oddsOf(briefing.figures, { ...fight, vehicleBombs: count }).ratio;
    const before = ratioWith(0);
    let count = 0;
    let ratio = before;
    while (count < stock && ratio < doctrine.bombedRatio) {
      count += 1;
      ratio = ratioWith(count);
    }
    if (count === 0 || ratio * 1000 < before * doctrine.bombsTell) continue;
    for (const { formation } of attackers) {
      const own = Math.min(count, view.own[formation]!.vehicleBombs);
      if (own === 0) continue;
      give(briefing, view, sheet, { type: 'vehicle-bombs', formation, count: own });
      count -= own;
    }
  }
}
