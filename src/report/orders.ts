import type { Order } from '../engine/model/order.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { formationName } from './names.js';
import { counted } from './number.js';
import { orderText } from './order.js';
import type { Staff } from './situation.js';
import { doingText } from './state-words.js';

/** The orders given for the day to come, those that still stand, and what is left to order. */
export function ordersLines(briefing: Briefing, view: SideView, staff: Staff): string[] {
  const { orders, operationsLeft, sortiesLeft } = staff;
  const lines = orders.length === 0 ? ['No orders given for this day yet.'] : ['Orders for this day:'];
  lines.push(...orders.map((order) => `  - ${orderText(briefing, order)}`));
  const told = ownPresent(view).filter((no) => !orders.some((order) => isFor(order, no)));
  if (told.length > 0) lines.push('Orders that stand:');
  for (const no of told)
    lines.push(`  - ${formationName(briefing, no)} ${doingText(briefing, view.own[no]!)}`);
  lines.push(`Left for today: ${counted(operationsLeft, 'operation')}, ${counted(sortiesLeft, 'sortie')}.`);
  return lines;
}

/** Whether an order takes a formation in hand; aircraft in its support and vehicle bombs for its attack do not. */
function isFor(order: Order, no: number): boolean {
  if (order.type === 'support' || order.type === 'vehicle-bombs') return false;
  return 'formation' in order && order.formation === no;
}
