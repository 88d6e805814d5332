import type { Order } from '../model/order.js';
import { NONE } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';

/** Whether every number in the order is one of something that exists. */
export function namesThings({ cards, places, links }: Briefing, order: Order): boolean {
  const place = (no: number): boolean => Number.isInteger(no) && no >= 0 && no < places.length;
  const link = (no: number): boolean => Number.isInteger(no) && no >= 0 && no < links.length;
  const some = (sorties: number): boolean => Number.isInteger(sorties) && sorties > 0;
  if ('formation' in order && !cards[order.formation]) return false;
  switch (order.type) {
    case 'march':
    case 'withdraw':
      return place(order.to);
    case 'attack':
      return place(order.target) && (order.via === NONE || place(order.via));
    case 'hold':
      return true;
    case 'clear':
      return order.link === NONE ? place(order.place) : link(order.link) && order.place === NONE;
    case 'bombard':
      return place(order.target);
    case 'guard':
    case 'raid':
      return link(order.link);
    case 'land':
      return place(order.to);
    case 'vehicle-bombs':
      return some(order.count);
    case 'corridor':
      return place(order.place) && typeof order.open === 'boolean';
    case 'drop':
      return place(order.place) && some(order.sorties);
    case 'support':
      return some(order.sorties);
    case 'strike':
      return place(order.target) && some(order.sorties);
    case 'interdict':
      return link(order.link) && some(order.sorties);
  }
}
