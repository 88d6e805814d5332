import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import { problemWithOrder } from '../engine/rules/orders.js';
import { problemText } from '../report/problem.js';
import { isEnemyAt, planningOf, standsNextTo } from './planning.js';
import type { Session, Setting } from './session.js';

/**
 * Why a formation that stands next to an enemy cannot be told to attack him, in a sentence; null where it can, where
 * no enemy is next to it, and where it is not the side's to order.
 */
export function whyNoAttack(setting: Setting, session: Session, formation: FormationNo): string | null {
  const planning = planningOf(setting, session);
  if (!planning?.view.own[formation]) return null;
  const { briefing, view, sheet } = planning;
  const near = [...briefing.places.keys()].filter(
    (place) => isEnemyAt(view, place) && standsNextTo(briefing, view, formation, place),
  );
  const problems = near.map((target) => {
    const order: Order = { type: 'attack', formation, target, via: NONE };
    const problem = problemWithOrder(briefing, view, order, sheet);
    return problem && problemText(briefing, view, order, problem);
  });
  return problems.length > 0 && problems.every((text) => text !== null) ? problems[0]! : null;
}
