import type { Order } from '../engine/model/order.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { isAir } from '../engine/rules/order-kinds.js';
import { operationsBegun } from '../engine/rules/orders.js';
import type { Staff } from '../report/situation.js';

/** What a side has ordered for the day, and what is left to order. */
export function staffFor({ sides, figures }: Briefing, view: SideView, orders: readonly Order[]): Staff {
  const { operations, sorties } = sides[view.side];
  const flown = orders.reduce((sum, order) => {
    if (isAir(order)) return sum + order.sorties;
    return order.type === 'land' ? sum + figures.landing.sorties : sum;
  }, 0);
  return {
    orders,
    operationsLeft: Math.max(0, operations - operationsBegun(view, orders).length),
    sortiesLeft: Math.max(0, sorties - flown),
  };
}
