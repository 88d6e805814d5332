import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { parseCommand } from './command.js';
import { type Fault, isFault } from './fault.js';
import type { Lexicon } from './lexicon.js';

/** The line that a player would type for `order`, with ids for names: `parseOrder` reads it back. */
export function formatOrder({ places, links, cards }: Briefing, order: Order): string {
  const formation = 'formation' in order ? cards[order.formation]!.id : '';
  switch (order.type) {
    case 'march':
      return `march ${formation} to ${places[order.to]!.id}`;
    case 'attack': {
      const from = order.via === NONE ? '' : ` from ${places[order.via]!.id}`;
      return `attack ${places[order.target]!.id} with ${formation}${from}`;
    }
    case 'withdraw':
      return `withdraw ${formation} to ${places[order.to]!.id}`;
    case 'hold':
      return `${HOLD_VERBS[order.posture]} ${formation}`;
    case 'clear':
      return order.link === NONE
        ? `clear place ${places[order.place]!.id} with ${formation}`
        : `clear link ${links[order.link]!.id} with ${formation}`;
    case 'bombard':
      return `bombard ${places[order.target]!.id} with ${formation}`;
    case 'guard':
      return `guard ${links[order.link]!.id} with ${formation}`;
    case 'raid':
      return `raid ${links[order.link]!.id} with ${formation}`;
    case 'land':
      return `land ${formation} at ${places[order.to]!.id}`;
    case 'vehicle-bombs':
      return `vehicle bombs ${order.count} for ${formation}`;
    case 'corridor':
      return `corridor ${order.open ? 'open' : 'closed'} at ${places[order.place]!.id}`;
    case 'drop':
      return `air ${order.sorties} drop ${places[order.place]!.id}`;
    case 'support':
      return `air ${order.sorties} support ${formation}`;
    case 'strike':
      return `air ${order.sorties} strike ${places[order.target]!.id}`;
    case 'interdict':
      return `air ${order.sorties} interdict ${links[order.link]!.id}`;
  }
}

const HOLD_VERBS = { prepared: 'dig in', hasty: 'hold', delay: 'delay with' } as const;

/** The one order that `text` gives, or why it gives none. Never throws. */
export function parseOrder(lexicon: Lexicon, text: string): Order | Fault {
  const command = parseCommand({ lexicon, side: null, present: [] }, text);
  if (isFault(command)) return command;
  if (command.type !== 'orders' || command.orders.length !== 1) return { fault: 'not-an-order', typed: text };
  return command.orders[0]!;
}
