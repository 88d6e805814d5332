import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import { isAir } from '../engine/rules/order-kinds.js';
import { formatOrder } from '../parser/order-text.js';
import { orderText } from '../report/order.js';
import type { ChoiceGroup } from './choices.js';
import { mayGive, type Planning } from './planning.js';

/**
 * To let the aircraft fly as they did the day before, one choice for all of it; nothing where none flew, or not all may
 * fly so again. Its line is several commands, parted by semicolons.
 */
export function asBefore(planning: Planning, before: readonly Order[]): ChoiceGroup[] {
  const { briefing } = planning;
  const orders = before.filter(isAir);
  if (orders.length === 0 || !mayGive(planning, orders)) return [];
  const line = orders.map((order) => formatOrder(briefing, order)).join('; ');
  const detail = orders.map((order) => orderText(briefing, order)).join('; ');
  const choice = { label: 'Fly as the day before', detail, line, orders, target: NONE, link: NONE };
  return [{ verb: 'air', title: 'As the day before', choices: [choice] }];
}
