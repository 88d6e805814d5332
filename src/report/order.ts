import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { atGround, formationName, groundName, linkName, placeName } from './names.js';
import { counted } from './number.js';

/** An order in words: "18th Division marches to Arak". */
export function orderText(briefing: Briefing, order: Order): string {
  const who = 'formation' in order ? formationName(briefing, order.formation) : '';
  switch (order.type) {
    case 'march':
      return `${who} marches to ${placeName(briefing, order.to)}`;
    case 'attack': {
      const from = order.via === NONE ? '' : ` from ${placeName(briefing, order.via)}`;
      return `${who} attacks ${placeName(briefing, order.target)}${from}`;
    }
    case 'withdraw':
      return `${who} withdraws to ${placeName(briefing, order.to)}`;
    case 'hold':
      return `${who} ${HOLDS[order.posture]}`;
    case 'clear':
      return `${who} clears mines ${atGround(briefing, order.link, order.place)}`;
    case 'bombard':
      return `${who} bombards ${placeName(briefing, order.target)}`;
    case 'guard':
      return `${who} guards ${linkName(briefing, order.link)}`;
    case 'raid':
      return `${who} raids ${linkName(briefing, order.link)}`;
    case 'land':
      return `${who} lands from the air at ${placeName(briefing, order.to)}`;
    case 'vehicle-bombs':
      return `${who} opens its attack with ${counted(order.count, 'vehicle bomb')}`;
    case 'corridor':
      return order.open
        ? `Those of the enemy who leave ${placeName(briefing, order.place)} are let go`
        : `Nobody of the enemy is let go from ${placeName(briefing, order.place)}`;
    case 'drop':
      return `${counted(order.sorties, 'sortie')} to drop supply on ${placeName(briefing, order.place)}`;
    case 'support':
      return `${counted(order.sorties, 'sortie')} in support of ${who}`;
    case 'strike':
      return `${counted(order.sorties, 'sortie')} against ${placeName(briefing, order.target)}`;
    case 'interdict':
      return `${counted(order.sorties, 'sortie')} against traffic on ${linkName(briefing, order.link)}`;
  }
}

const HOLDS = {
  hasty: 'holds where it stands',
  prepared: 'holds and digs in',
  delay: 'fights for time',
} as const;

/** What an order is about, apart from the formation that carries it out; nothing for some. */
export function targetName(briefing: Briefing, order: Order): string {
  switch (order.type) {
    case 'march':
    case 'withdraw':
      return placeName(briefing, order.to);
    case 'attack':
    case 'bombard':
    case 'strike':
      return placeName(briefing, order.target);
    case 'corridor':
    case 'drop':
      return placeName(briefing, order.place);
    case 'land':
      return placeName(briefing, order.to);
    case 'clear':
      return groundName(briefing, order.link, order.place);
    case 'guard':
    case 'raid':
    case 'interdict':
      return linkName(briefing, order.link);
    case 'hold':
    case 'vehicle-bombs':
    case 'support':
      return '';
  }
}
