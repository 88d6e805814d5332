import type { Order } from '../model/order.js';
import { NONE } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';

/** Whether every number in the order is one of something that exists. */
export function namesThings({ cards, places, links }: Briefing, order: Order): boolean {
  if ('formation' in order && !cards[order.formation]) return false;
  switch (order.type) {
    case 'march':
    case 'withdraw':
      return isOneOf(places, order.to);
    case 'attack':
      return isOneOf(places, order.target) && (order.via === NONE || isOneOf(places, order.via));
    case 'hold':
      return true;
    case 'clear':
      return order.link === NONE
        ? isOneOf(places, order.place)
        : isOneOf(links, order.link) && order.place === NONE;
    case 'bombard':
      return isOneOf(places, order.target);
    case 'guard':
    case 'raid':
      return isOneOf(links, order.link);
    case 'land':
      return isOneOf(places, order.to);
    case 'vehicle-bombs':
      return isSome(order.count);
    case 'corridor':
      return isOneOf(places, order.place) && typeof order.open === 'boolean';
    case 'drop':
      return isOneOf(places, order.place) && isSome(order.sorties);
    case 'support':
      return isSome(order.sorties);
    case 'strike':
      return isOneOf(places, order.target) && isSome(order.sorties);
    case 'interdict':
      return isOneOf(links, order.link) && isSome(order.sorties);
  }
}

function isOneOf(things: readonly unknown[], no: number): boolean {
  return Number.isInteger(no) && no >= 0 && no < things.length;
}

function isSome(count: number): boolean {
  return Number.isInteger(count) && count > 0;
}
