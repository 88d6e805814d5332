import type { Order, OrderOf } from '../model/order.js';
import type { Briefing } from '../model/scenario.js';
import type { OrderView } from '../model/view.js';
import { isOutOfTouch } from './pocket.js';

/** Orders for aircraft: each says how many sorties. */
export type AirOrder = OrderOf<'support' | 'strike' | 'interdict' | 'drop'>;

/** Orders that become the task of a formation. */
export type TaskOrder = OrderOf<
  'march' | 'attack' | 'withdraw' | 'hold' | 'clear' | 'bombard' | 'guard' | 'raid'
>;

/** Whether an order is for aircraft that come back the same day. */
export function isAir(order: Order): order is AirOrder {
  switch (order.type) {
    case 'support':
    case 'strike':
    case 'interdict':
    case 'drop':
      return true;
    default:
      return false;
  }
}

/** Whether an order becomes the task of its formation. */
export function isTask(order: Order): order is TaskOrder {
  return (
    !isAir(order) && order.type !== 'land' && order.type !== 'vehicle-bombs' && order.type !== 'corridor'
  );
}

/** Whether an order takes its formation in hand for the day: a task, or a landing. */
export function isForFormation(order: Order): order is TaskOrder | OrderOf<'land'> {
  return isTask(order) || order.type === 'land';
}

/** Whether an order goes to a formation that is out of touch, so that it is on its way for some days. */
export function isLate(briefing: Briefing, { own, knowledge }: OrderView, order: Order): boolean {
  if (briefing.figures.command.delay === 0) return false;
  if (!isForFormation(order) && order.type !== 'vehicle-bombs') return false;
  const formation = own[order.formation];
  return formation != null && isOutOfTouch(briefing, knowledge.joined, formation);
}

/** Whether `later` takes the place of `order`: both tell one formation what to do, or settle the same thing. */
export function replaces(order: Order, later: Order): boolean {
  return subjectOf(order) === subjectOf(later);
}

/** What an order settles, as a number: equal for two of which only the later counts, and never equal for orders that add up. */
export function subjectOf(order: Order): number {
  if (isForFormation(order)) return order.formation * 3;
  if (order.type === 'vehicle-bombs') return order.formation * 3 + 1;
  return order.type === 'corridor' ? order.place * 3 + 2 : Number.NaN;
}
