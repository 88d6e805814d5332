import type { Player } from '../ai/player.js';
import { clearRoads } from '../ai/staff/engineers.js';
import { give, newSheet, type Sheet } from '../ai/staff/sheet.js';
import { situationOf } from '../ai/staff/situation.js';
import type { Formation, FormationNo } from '../engine/model/formation.js';
import { NONE } from '../engine/model/place.js';
import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { follow, stand } from './follow.js';
import { isOpen, isOrdered, type PlannedStep } from './plan.js';

/**
 * A player who knows how the campaign was reported, and orders by a plan of it: who goes where, and from which day on.
 *
 * All else is as for any player: it sees the view of its side and no more, and what the rules do not allow is not
 * ordered. A formation makes the first of its attacks that is still to be made, or else follows the last of its other
 * steps; one without a step stands and digs in. Engineers clear roads between attacks, as those of the staff do.
 */
export function hindsight(plan: readonly PlannedStep[]): Player {
  return (briefing, view) => {
    const situation = situationOf(briefing, view);
    const sheet = newSheet(briefing, situation.ways);
    const today = plan.filter((step) => step.side === view.side && isOrdered(step, view.turn + 1));
    keepAttackersFree(view, sheet, today);
    clearRoads(situation, sheet);
    for (const no of ownPresent(view)) {
      if (sheet.orders.some((order) => order.type === 'clear' && order.formation === no)) continue;
      const step = stepFor(view, today, no);
      if (step) follow(briefing, view, sheet, step, no);
      else stand(briefing, view, sheet, no);
    }
    for (const step of today) support(briefing, view, sheet, step);
    return sheet.orders;
  };
}

/** The first attack of a formation that is still to be made, or the last of its other steps; none where it has none. */
function stepFor(view: SideView, today: readonly PlannedStep[], no: FormationNo): PlannedStep | undefined {
  const own = today.filter((step) => step.with.includes(no));
  return own.find((step) => isOpen(step, view)) ?? own.at(-1);
}

/** Engineers who go with an attack are not called away from it to a road. */
function keepAttackersFree(view: SideView, sheet: Sheet, today: readonly PlannedStep[]): void {
  for (const step of today) {
    if (!isOpen(step, view)) continue;
    for (const no of step.with) if (view.own[no]?.task.type === 'attack') sheet.busy[no] = true;
  }
}

/** The sorties of a step go to the first of those who are in contact for it, or as many as are left. */
function support(briefing: Briefing, view: SideView, sheet: Sheet, step: PlannedStep): void {
  const formation = step.with.find((no) => isAtIt(view.own[no] ?? null, step));
  if (formation === undefined) return;
  for (let sorties = step.sorties; sorties > 0; sorties--) {
    if (give(briefing, view, sheet, { type: 'support', formation, sorties })) return;
  }
}

function isAtIt(own: DeepReadonly<Formation> | null, { place }: PlannedStep): boolean {
  if (own?.task.type !== 'attack' || own.task.target !== place) return false;
  return own.link !== NONE || own.place === own.task.via;
}
