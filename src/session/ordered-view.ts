import type { Formation, Task } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { bestApproach } from '../engine/rules/orders.js';

/** The view as it would be with the orders taken up: each own formation has the task that it was given last. */
export function orderedView(briefing: Briefing, view: SideView, orders: readonly Order[]): SideView {
  const own: (DeepReadonly<Formation> | null)[] = [...view.own];
  for (const order of orders) {
    const task = taskOf(briefing, view, order);
    const formation = 'formation' in order ? own[order.formation] : null;
    if (task && formation && 'formation' in order) own[order.formation] = { ...formation, task };
  }
  return { ...view, own };
}

/** The task that an order gives, null where it is for aircraft, for one moment, or for no formation. */
function taskOf(briefing: Briefing, view: SideView, order: Order): Task | null {
  switch (order.type) {
    case 'march':
    case 'withdraw':
      return { type: order.type, to: order.to };
    case 'attack': {
      const { formation, target, via } = order;
      return {
        type: 'attack',
        target,
        via: via === NONE ? bestApproach(briefing, view, formation, target) : via,
      };
    }
    case 'hold':
      return { type: 'hold', posture: order.posture };
    case 'clear':
      return { type: 'clear', link: order.link, place: order.place };
    case 'bombard':
      return { type: 'bombard', target: order.target };
    case 'guard':
    case 'raid':
      return { type: order.type, link: order.link };
    case 'land':
    case 'vehicle-bombs':
    case 'corridor':
    case 'drop':
    case 'support':
    case 'strike':
    case 'interdict':
      return null;
  }
}
