import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { enemyOf } from '../engine/model/side.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { replaces } from '../engine/rules/order-kinds.js';
import { problemWithOrder } from '../engine/rules/orders.js';
import { orderedView } from './ordered-view.js';
import { type Session, type Setting, viewOf } from './session.js';
import { staffFor } from './staff.js';

/** What the orders of a day are chosen from: what the side knows, and what it has ordered so far. */
export interface Planning {
  briefing: Briefing;
  view: SideView;
  /** The view with the orders of the sheet taken up. */
  ordered: SideView;
  sheet: readonly Order[];
  operationsLeft: number;
  sortiesLeft: number;
}

/** The day that the side at the keyboard plans; null where the game is over. */
export function planningOf(setting: Setting, session: Session): Planning | null {
  if (session.state.outcome) return null;
  const { briefing } = setting.scenario;
  const view = viewOf(setting, session);
  const sheet = session.history.present[session.side];
  const { operationsLeft, sortiesLeft } = staffFor(briefing, view, sheet);
  const ordered = orderedView(briefing, view, sheet);
  return { briefing, view, ordered, sheet, operationsLeft, sortiesLeft };
}

/** Whether all of `orders`, given one after the other, would stand on the sheet. */
export function mayGive({ briefing, view, sheet }: Planning, orders: readonly Order[]): boolean {
  let given = sheet;
  for (const order of orders) {
    const others = given.filter((earlier) => !replaces(order, earlier));
    if (problemWithOrder(briefing, view, order, others) !== null) return false;
    given = [...others, order];
  }
  return true;
}

/** Own formations that can be told something, in the order of their numbers. */
export function steadyOwn({ view }: Planning): FormationNo[] {
  return ownPresent(view).filter((no) => view.own[no]!.condition === 'steady');
}

/** Whether a formation stands at `place`, next to it, or on a link that leads there. */
export function standsNextTo(
  { exits, links }: Briefing,
  view: SideView,
  no: FormationNo,
  place: PlaceNo,
): boolean {
  const own = view.own[no]!;
  if (own.link !== NONE) return links[own.link]!.a === place || links[own.link]!.b === place;
  return own.place === place || exits[place]!.some((exit) => exit.place === own.place);
}

/** Whether the enemy is believed to hold `place`, or to be in it. */
export function isEnemyAt({ knowledge, side }: SideView, place: PlaceNo): boolean {
  if (knowledge.holders[place] === enemyOf(side)) return true;
  return knowledge.contacts.some((contact) => contact?.place === place);
}
