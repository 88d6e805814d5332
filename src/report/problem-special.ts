import type { Order, OrderProblem } from '../engine/model/order.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { formationName } from './names.js';
import { capital, counted, menText } from './number.js';
import { targetName } from './order.js';
import { zoneLines } from './zones.js';

/** Problems of the orders that few formations can be given: guards, raids, landings, vehicle bombs. */
export type SpecialProblem = Extract<
  OrderProblem,
  | 'not-your-link'
  | 'not-your-place'
  | 'not-theirs'
  | 'not-light'
  | 'not-elite'
  | 'too-many'
  | 'no-landing-left'
  | 'no-bombs-left'
  | 'not-attacking'
  | 'closed-zone'
>;

/** Why such an order may not be given and what would work. */
export function specialText(
  briefing: Briefing,
  view: SideView,
  order: Order,
  problem: SpecialProblem,
): string {
  const who = 'formation' in order ? formationName(briefing, order.formation) : 'this';
  const where = targetName(briefing, order);
  const side = briefing.sides[view.side];
  switch (problem) {
    case 'not-your-link':
      return `Your side must hold both ends of ${where} for ${who} to guard it.`;
    case 'not-your-place':
      return `${capital(where)} is not yours: supply is dropped on places of your own side.`;
    case 'not-theirs':
      if (order.type === 'corridor')
        return `${capital(where)} is held by a third party: a corridor is for a place of the enemy.`;
      return `As far as your side knows, the enemy holds no end of ${where}: a raid cuts a way of his.`;
    case 'not-light':
      return `${who} cannot go across country and back within a day. Only light troops can raid.`;
    case 'not-elite':
      return `${who} is not trained to land from the air. Only elite infantry is.`;
    case 'too-many':
      return order.type === 'land'
        ? `${who} is too many to be landed: the aircraft lift ${menText(briefing.figures.landing.men)} at most.`
        : `${who} is too many to go unseen: a raid is made by ${menText(briefing.figures.raid.men)} at most.`;
    case 'no-landing-left':
      return side.landings === 0
        ? 'Your side cannot land troops from the air in this scenario.'
        : `Your side has made ${counted(side.landings, 'landing')}, and can make no more.`;
    case 'no-bombs-left':
      return `${who} has ${counted(bombsOf(view, order), 'vehicle bomb')} in hand.`;
    case 'not-attacking':
      return `${who} has no order to attack. Vehicle bombs open an attack: give "attack ..." first.`;
    case 'closed-zone':
      return [`${capital(where)} lies in a zone that neither side may enter.`, ...zoneLines(briefing)].join(
        ' ',
      );
  }
}

function bombsOf(view: SideView, order: Order): number {
  return 'formation' in order ? (view.own[order.formation]?.vehicleBombs ?? 0) : 0;
}
