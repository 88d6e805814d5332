import type { FormationNo } from '../../engine/model/formation.js';
import type { Order } from '../../engine/model/order.js';
import type { Briefing } from '../../engine/model/scenario.js';
import type { SideView } from '../../engine/model/view.js';
import { problemWithOrder } from '../../engine/rules/orders.js';

/** The orders of a day as they are written, and the formations that are spoken for. */
export interface Sheet {
  orders: Order[];
  busy: Set<FormationNo>;
}

/** An empty sheet. */
export function newSheet(): Sheet {
  return { orders: [], busy: new Set() };
}

/**
 * Writes `order` on the sheet if it may be given. A formation that is given one is spoken for.
 *
 * @returns whether it was written
 */
export function give(briefing: Briefing, view: SideView, sheet: Sheet, order: Order): boolean {
  if (problemWithOrder(briefing, view, order, sheet.orders) !== null) return false;
  sheet.orders.push(order);
  if ('formation' in order && order.type !== 'support') sheet.busy.add(order.formation);
  return true;
}
