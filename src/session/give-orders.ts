import type { Order, OrderOf, OrderSheet } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { isLate, replaces } from '../engine/rules/order-kinds.js';
import { bestApproach, problemWithOrder } from '../engine/rules/orders.js';
import { shortDate } from '../report/date.js';
import { placeName } from '../report/names.js';
import { capital, counted } from '../report/number.js';
import { orderText } from '../report/order.js';
import { problemText } from '../report/problem.js';
import { hintOn } from './hint.js';
import { written } from './history.js';
import { daysBetween } from './march-days.js';
import { orderedView } from './ordered-view.js';
import { type Session, type Setting, viewOf } from './session.js';
import { staffFor } from './staff.js';

/**
 * Writes orders on the sheet of the side at the keyboard. A later order to a formation replaces the earlier one; those
 * that may not be given are told with the reason, and the others stand.
 */
export function giveOrders(
  setting: Setting,
  session: Session,
  orders: readonly Order[],
): { session: Session; lines: string[] } {
  const { briefing } = setting.scenario;
  const view = viewOf(setting, session);
  if (orders.length === 0) return { session, lines: ['You have no formation on the map to order.'] };
  let sheet: readonly Order[] = session.history.present[session.side];
  const lines: string[] = [];
  for (const order of orders) {
    const others = sheet.filter((given) => !replaces(order, given));
    const problem = problemWithOrder(briefing, view, order, others);
    if (problem) lines.push(problemText(briefing, view, order, problem));
    else {
      const before = sheet.find((given) => replaces(order, given));
      sheet = [...others, order];
      lines.push(
        `${orderText(briefing, order)}${detail(briefing, view, order)}${lateText(briefing, view, order)}.${before ? ' (Instead of the earlier order.)' : ''}`,
      );
    }
  }
  if (sheet === session.history.present[session.side]) return { session, lines };
  lines.push(...hints(briefing, orderedView(briefing, view, sheet), sheet, orders));
  lines.push(...leftText(briefing, view, sheet, orders));
  const present = session.history.present.map((own, side) =>
    side === session.side ? sheet : own,
  ) as OrderSheet;
  return { session: { ...session, history: written(session.history, present) }, lines };
}

/** How long a march takes, or where an attack starts, how far that is, and whether others attack there already. */
function detail(briefing: Briefing, view: SideView, order: Order): string {
  if (order.type === 'march' || order.type === 'withdraw') {
    const { place } = view.own[order.formation]!;
    if (place === NONE) return '';
    const days = Math.ceil(daysBetween(briefing, view, order.formation, place, order.to));
    return days <= 1 ? ' (there within a day)' : ` (about ${counted(days, 'day')} on the way)`;
  }
  if (order.type !== 'attack') return '';
  const via = order.via === NONE ? bestApproach(briefing, view, order.formation, order.target) : order.via;
  const joins = isJoining(view, order) ? '; it joins the attack under way, which costs no operation' : '';
  const { place, link, from } = view.own[order.formation]!;
  if (place === via || (link !== NONE && from === via))
    return `${order.via === NONE ? ` from ${placeName(briefing, via)}` : ''}${joins}`;
  const first = `, ${order.via === NONE ? `going by way of ${placeName(briefing, via)}` : 'going there'} first`;
  if (place === NONE) return `${first}${joins}`;
  const days = Math.ceil(daysBetween(briefing, view, order.formation, place, via));
  return `${first} (${days <= 1 ? 'there within a day' : `about ${counted(days, 'day')} on the way`})${joins}`;
}

/** When an order reaches a formation that is out of touch. */
function lateText(briefing: Briefing, view: SideView, order: Order): string {
  if (!isLate(briefing, view, order)) return '';
  const due = view.turn + 1 + briefing.figures.command.delay;
  return `; it is out of touch, and the order reaches it on ${shortDate(briefing.start, due)}`;
}

/** Whether other formations have been attacking the target, and this one has not. */
function isJoining({ own }: SideView, { formation, target }: OrderOf<'attack'>): boolean {
  const attacks = (no: number): boolean => {
    const { condition, task } = own[no]!;
    return condition === 'steady' && task.type === 'attack' && task.target === target;
  };
  return !attacks(formation) && own.some((other, no) => other !== null && attacks(no));
}

/** What is said of those of the orders that stand on the sheet and help little. */
function hints(
  briefing: Briefing,
  ordered: SideView,
  sheet: readonly Order[],
  orders: readonly Order[],
): string[] {
  const told = orders.flatMap((order) =>
    sheet.includes(order) ? (hintOn(briefing, ordered, order) ?? []) : [],
  );
  return [...new Set(told)];
}

/** What is left, where the orders used some of it. */
function leftText(
  briefing: Briefing,
  view: SideView,
  sheet: readonly Order[],
  orders: readonly Order[],
): string[] {
  const { operationsLeft, sortiesLeft } = staffFor(briefing, view, sheet);
  const lines: string[] = [];
  if (orders.some(({ type }) => type === 'attack'))
    lines.push(`${capital(counted(operationsLeft, 'operation'))} left for today.`);
  if (orders.some((order) => 'sorties' in order || order.type === 'land'))
    lines.push(`${capital(counted(sortiesLeft, 'sortie'))} left for today.`);
  return lines;
}
