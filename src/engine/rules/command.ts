import type { Formation, Task } from '../model/formation.js';
import type { Order } from '../model/order.js';
import { NONE } from '../model/place.js';
import { SIDES } from '../model/side.js';
import type { SideView } from '../model/view.js';
import type { Context } from './context.js';
import { bestApproach, isAir, operationsBegun, problemWithOrder, replaces } from './orders.js';
import { viewFor } from './sighting.js';

/**
 * Both sides' orders take hold at once: each is judged by what its side knew when the day began. An order that the
 * side should have known better than to give is refused. Sorties are shared out; all other orders become the task
 * that their formation has until the next order.
 */
export function commandPhase(context: Context): void {
  const { scenario, briefing, state, orders, emit } = context;
  const accepted: { order: Order; view: SideView }[] = [];
  for (const side of SIDES) {
    if (orders[side].length === 0) continue;
    const view = viewFor(scenario, state, side);
    const given: Order[] = [];
    for (const order of lastOfEach(orders[side])) {
      const problem = problemWithOrder(briefing, view, order, given);
      if (problem) emit({ type: 'order-refused', side, order, problem });
      else {
        given.push(order);
        accepted.push({ order, view });
      }
    }
    for (const place of operationsBegun(view, given)) {
      state.tally[side].operations += 1;
      emit({ type: 'operation-begun', side, place });
    }
  }
  for (const { order, view } of accepted) {
    if (isAir(order)) flyOrder(context, order, view);
    else takeUp(state.formations[order.formation]!, taskFor(context, order, view));
  }
}

/** The orders that count: of two for one formation the later. */
function lastOfEach(sheet: readonly Order[]): Order[] {
  return sheet.filter(
    (order, i) => !sheet.some((later, j) => j > i && !isAir(order) && replaces(order, later)),
  );
}

function flyOrder({ state, day }: Context, order: Order, { side }: SideView): void {
  if (order.type === 'support') day.support[order.formation] = day.support[order.formation]! + order.sorties;
  else if (order.type === 'strike') day.strikes.push({ side, place: order.target, sorties: order.sorties });
  else if (order.type === 'interdict') {
    const against = day.interdicted[side];
    against[order.link] = against[order.link]! + order.sorties;
  }
  if (isAir(order)) state.tally[side].sorties += order.sorties;
}

function taskFor({ briefing }: Context, order: Order, view: SideView): Task {
  switch (order.type) {
    case 'march':
    case 'withdraw':
      return { type: order.type, to: order.to };
    case 'attack': {
      const via =
        order.via === NONE ? bestApproach(briefing, view, order.formation, order.target) : order.via;
      return { type: 'attack', target: order.target, via };
    }
    case 'clear':
      return { type: 'clear', link: order.link, place: order.place };
    case 'bombard':
      return { type: 'bombard', target: order.target };
    case 'hold':
      return { type: 'hold', posture: order.posture };
    case 'support':
    case 'strike':
    case 'interdict':
      throw new Error(`${order.type} is not a task of a formation.`);
  }
}

function takeUp(formation: Formation, task: Task): void {
  formation.task = task;
  if (task.type === 'attack' || task.type === 'march' || task.type === 'withdraw') formation.dugIn = 0;
}
