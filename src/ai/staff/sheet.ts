import { falses } from '../../engine/map/filled.js';
import type { Order } from '../../engine/model/order.js';
import type { Briefing } from '../../engine/model/scenario.js';
import type { SideView } from '../../engine/model/view.js';
import { problemWithOrder } from '../../engine/rules/orders.js';
import type { Ways } from '../../engine/rules/ways.js';

/** The orders of a day as they are written. */
export interface Sheet {
  orders: Order[];
  /** The formations that are spoken for, by number. */
  busy: boolean[];
  /** The ways of the side, by which marches are judged. */
  ways: Ways;
}

/** An empty sheet for the side that has these ways. */
export function newSheet({ cards }: Briefing, ways: Ways): Sheet {
  return { orders: [], busy: falses(cards.length), ways };
}

/**
 * Writes `order` on the sheet if it may be given. A formation that is given one is spoken for.
 *
 * @returns whether it was written
 */
export function give(briefing: Briefing, view: SideView, sheet: Sheet, order: Order): boolean {
  if (problemWithOrder(briefing, view, order, sheet.orders, sheet.ways) !== null) return false;
  sheet.orders.push(order);
  if ('formation' in order && order.type !== 'support') sheet.busy[order.formation] = true;
  return true;
}
