import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { atGround, formationName, linkName, placeName } from './names.js';
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
