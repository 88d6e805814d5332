import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { Names } from './names.js';
import type { NamedOrder } from './order-shape.js';

/** What keeps an order with ids from being one with numbers. */
export interface Unreadable {
  unreadable: string;
}

/** The order that a bot means, or the first id in it that nothing has. */
export function orderNamed(names: Names, order: NamedOrder): Order | Unreadable {
  const unknown: string[] = [];
  const of = (what: keyof Names, id: string | undefined): number => {
    if (id === undefined) return NONE;
    const no = names[what].get(id);
    if (no === undefined) unknown.push(`no ${what.slice(0, -1)} has the id ${JSON.stringify(id)}`);
    return no ?? NONE;
  };
  if (order.type === 'clear' && (order.link === undefined) === (order.place === undefined)) {
    return { unreadable: 'give "link" or "place", one of them' };
  }
  const found = numberedOrder(order, of);
  return unknown.length === 0 ? found : { unreadable: unknown[0]! };
}

function numberedOrder(order: NamedOrder, of: (what: keyof Names, id: string | undefined) => number): Order {
  const formation = 'formation' in order ? of('formations', order.formation) : NONE;
  switch (order.type) {
    case 'march':
    case 'withdraw':
    case 'land':
      return { type: order.type, formation, to: of('places', order.to) };
    case 'attack':
      return { type: 'attack', formation, target: of('places', order.target), via: of('places', order.via) };
    case 'hold':
      return { type: 'hold', formation, posture: order.posture };
    case 'clear':
      return { type: 'clear', formation, link: of('links', order.link), place: of('places', order.place) };
    case 'bombard':
      return { type: 'bombard', formation, target: of('places', order.target) };
    case 'guard':
    case 'raid':
      return { type: order.type, formation, link: of('links', order.link) };
    case 'vehicle-bombs':
      return { type: 'vehicle-bombs', formation, count: order.count };
    case 'corridor':
      return { type: 'corridor', place: of('places', order.place), open: order.open };
    case 'drop':
      return { type: 'drop', place: of('places', order.place), sorties: order.sorties };
    case 'support':
      return { type: 'support', formation, sorties: order.sorties };
    case 'strike':
      return { type: 'strike', target: of('places', order.target), sorties: order.sorties };
    case 'interdict':
      return { type: 'interdict', link: of('links', order.link), sorties: order.sorties };
  }
}
