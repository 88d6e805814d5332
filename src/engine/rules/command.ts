import { type Formation, freshTask, type Task } from '../model/formation.js';
import type { Order } from '../model/order.js';
import { NONE } from '../model/place.js';
import { SIDES, type SideNo } from '../model/side.js';
import type { OrderView } from '../model/view.js';
import type { Context } from './context.js';
import { type AirOrder, isAir, isLate, isTask, replaces, subjectOf, type TaskOrder } from './order-kinds.js';
import { bestApproach, operationsBegun, problemWithOrder } from './orders.js';
import { orderViewFor } from './sighting.js';
import { waysOf } from './ways.js';

/**
 * Both sides' orders take hold at once: each is judged by what its side knew when the day began. An order that the
 * side should have known better than to give is refused. Sorties are shared out; all other orders become the task
 * that their formation has until the next order. Orders to a formation that is out of touch are on their way for a day.
 */
export function commandPhase(context: Context): void {
  const { scenario, briefing, state, orders, emit } = context;
  const accepted: { order: Order; view: OrderView }[] = [];
  for (const side of SIDES) {
    const arrived = takeArrived(state, side);
    if (orders[side].length === 0 && arrived.length === 0) continue;
    const view = orderViewFor(scenario, state, side);
    const ways = waysOf(briefing, view.knowledge, side);
    const fresh = lastOfEach(orders[side]);
    const late: Order[] = [];
    const today: Order[] = [...arrived];
    for (const order of fresh) (isLate(briefing, view, order) ? late : today).push(order);
    const judge = (given: readonly Order[]): Order[] => {
      const good: Order[] = [];
      for (const order of given) {
        const problem = problemWithOrder(briefing, view, order, good, ways);
        if (problem) emit({ type: 'order-refused', side, order, problem });
        else good.push(order);
      }
      return good;
    };
    const given = judge(arrived.length > 0 ? lastOfEach(today) : today);
    const sent = judge(late);
    for (const order of given) {
      accepted.push({ order, view });
      if (state.delayed.length === 0 || arrived.includes(order)) continue;
      state.delayed = state.delayed.filter((one) => one.side !== side || !replaces(one.order, order));
    }
    for (const order of sent) delay(context, side, order);
    for (const place of operationsBegun(view, given)) {
      state.tally[side].operations += 1;
      emit({ type: 'operation-begun', side, place });
    }
  }
  for (const { order, view } of accepted) carryOut(context, order, view);
}

/** The orders that reach their formations today, taken out of those on their way. */
function takeArrived(state: Context['state'], side: SideNo): Order[] {
  if (state.delayed.length === 0) return [];
  const arrived = state.delayed.filter((one) => one.side === side && one.due <= state.turn);
  if (arrived.length > 0) state.delayed = state.delayed.filter((one) => !arrived.includes(one));
  return arrived.map(({ order }) => order);
}

function delay({ briefing, state, emit }: Context, side: SideNo, order: Order): void {
  const due = state.turn + briefing.figures.command.delay;
  state.delayed.push({ side, due, order: { ...order } });
  emit({ type: 'order-delayed', side, order, due });
}

/** The orders that count: of two for one thing the later. */
function lastOfEach(sheet: readonly Order[]): Order[] {
  const subjects = sheet.map(subjectOf);
  return sheet.filter((_, i) => subjects.indexOf(subjects[i]!, i + 1) < 0);
}

function carryOut(context: Context, order: Order, view: OrderView): void {
  const { state, day, emit } = context;
  const { side } = view;
  if (isAir(order)) flyOrder(context, order, view);
  else if (isTask(order)) takeUp(state.formations[order.formation]!, taskFor(context, order, view));
  else if (order.type === 'land') day.landings.push({ formation: order.formation, to: order.to });
  else if (order.type === 'vehicle-bombs') day.vehicleBombs[order.formation] = order.count;
  else {
    const { corridor } = state.places[order.place]!;
    if (corridor[side] === order.open) return;
    corridor[side] = order.open;
    emit({ type: order.open ? 'corridor-opened' : 'corridor-closed', side, place: order.place });
  }
}

function flyOrder({ briefing, state, day, emit }: Context, order: AirOrder, { side }: OrderView): void {
  const { sorties } = order;
  state.tally[side].sorties += sorties;
  switch (order.type) {
    case 'support':
      day.support[order.formation]! += sorties;
      return;
    case 'strike':
      day.strikes.push({ side, place: order.target, sorties });
      return;
    case 'interdict':
      day.interdicted[side][order.link]! += sorties;
      return;
    case 'drop':
      day.drops[side][order.place]! += sorties;
      emit({
        type: 'supply-dropped',
        side,
        place: order.place,
        sorties,
        men: sorties * briefing.figures.siege.drop,
      });
      return;
  }
}

function taskFor({ briefing }: Context, order: TaskOrder, view: OrderView): Task {
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
    case 'guard':
    case 'raid':
      return { type: order.type, link: order.link };
  }
}

function takeUp(formation: Formation, task: Task): void {
  formation.task = freshTask(task);
  if (task.type === 'attack' || task.type === 'march' || task.type === 'withdraw') formation.dugIn = 0;
}
