import type { Order } from '../engine/model/order.js';
import { type LinkNo, NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { formatOrder } from '../parser/order-text.js';
import type { Choice, ChoiceGroup } from './choices.js';
import { mayGive, type Planning } from './planning.js';

/** What is to be offered, if it may be ordered. `near` sorts: the least first, then by place and link. */
export interface Offer {
  orders: readonly Order[];
  label: string;
  detail: string;
  target?: PlaceNo;
  link?: LinkNo;
  near?: number;
}

/**
 * Those of `offers` that may be ordered, nearest first, as a group; nothing where there are none.
 *
 * @param most how many at most
 */
export function groupOf(
  planning: Planning,
  verb: string,
  title: string,
  offers: readonly Offer[],
  most = Number.POSITIVE_INFINITY,
): ChoiceGroup[] {
  const choices: Choice[] = [];
  for (const offer of [...offers].sort(byNearness)) {
    if (choices.length >= most) break;
    if (mayGive(planning, offer.orders)) choices.push(choiceOf(planning.briefing, offer));
  }
  return choices.length === 0 ? [] : [{ verb, title, choices }];
}

function byNearness(one: Offer, other: Offer): number {
  const near = (one.near ?? 0) - (other.near ?? 0);
  if (near !== 0 && !Number.isNaN(near)) return near;
  return (one.target ?? NONE) - (other.target ?? NONE) || (one.link ?? NONE) - (other.link ?? NONE);
}

function choiceOf(briefing: Briefing, { orders, label, detail, target, link }: Offer): Choice {
  const line = lineOf(briefing, orders);
  return { label, detail, line, orders, target: target ?? NONE, link: link ?? NONE };
}

/** One line for several orders: they are alike but for the formation, whose name comes last in the text of such orders. */
function lineOf(briefing: Briefing, [first, ...others]: readonly Order[]): string {
  const more = others.map((order) =>
    'formation' in order ? ` and ${briefing.cards[order.formation]!.id}` : '',
  );
  return first ? formatOrder(briefing, first) + more.join('') : '';
}

/** Numbers of sorties or bombs to choose from: 1, 2, half and all of what is left, each once. */
export function amountsOf(left: number): number[] {
  const amounts = [1, 2, Math.floor(left / 2), left];
  return [...new Set(amounts)].filter((amount) => amount > 0 && amount <= left).sort((a, b) => a - b);
}

/** A choice of formations, places or links for one order is no longer than this. Design assumption: what fits a screen. */
export const MOST = 12;
