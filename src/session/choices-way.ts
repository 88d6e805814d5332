import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import { NOBODY } from '../engine/model/side.js';
import { bestApproach, operationsBegun } from '../engine/rules/orders.js';
import { formationName, placeName } from '../report/names.js';
import { counted } from '../report/number.js';
import { daysOfWay, detailOf, enemyThere, metresOfWay } from './choice-text.js';
import type { ChoiceGroup } from './choices.js';
import { daysTo, metresTo } from './march-days.js';
import { groupOf, MOST, type Offer } from './offer.js';
import { isEnemyAt, mayGive, type Planning, standsNextTo, steadyOwn } from './planning.js';

/** Places that a formation can attack, those first that it reaches first. */
export function attacksBy(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const { briefing, view } = planning;
  const targets = placesWhere(planning, (place) => isEnemyAt(view, place));
  const offers = targets.map((target) => {
    const label = `Attack ${placeName(briefing, target)}`;
    return attackOffer(planning, [formation], target, label, enemyThere(briefing, view, target));
  });
  return groupOf(planning, 'attack', 'Attack', offers, MOST);
}

/** Attacks on a place: by all together that stand next to it, and by each that can come. */
export function attacksOn(planning: Planning, target: PlaceNo): ChoiceGroup[] {
  const { briefing, view } = planning;
  if (!isEnemyAt(view, target)) return [];
  const name = placeName(briefing, target);
  const offers = steadyOwn(planning).map((no) =>
    attackOffer(planning, [no], target, `Attack ${name} with ${formationName(briefing, no)}`, ''),
  );
  const near = nextTo(planning, target);
  if (near.length > 1) {
    const label = `Attack ${name} with all ${near.length} that stand next to it`;
    offers.push({ ...attackOffer(planning, near, target, label, ''), near: -1 });
  }
  return groupOf(planning, 'attack', `Attack ${name}`, offers, MOST);
}

/** Those next to a place that may attack it together; guns support from where they are. */
function nextTo(planning: Planning, target: PlaceNo): FormationNo[] {
  const { briefing, view } = planning;
  return steadyOwn(planning).filter(
    (no) =>
      briefing.cards[no]!.kind !== 'artillery' &&
      standsNextTo(briefing, view, no, target) &&
      mayGive(planning, [attack(no, target)]),
  );
}

function attack(formation: FormationNo, target: PlaceNo): Order {
  return { type: 'attack', formation, target, via: NONE };
}

function attackOffer(
  planning: Planning,
  formations: readonly FormationNo[],
  target: PlaceNo,
  label: string,
  enemy: string,
): Offer {
  const { briefing, view } = planning;
  const [first] = formations;
  const via = first === undefined ? NONE : bestApproach(briefing, view, first, target);
  const near =
    first === undefined || via === NONE ? Number.POSITIVE_INFINITY : daysToVia(planning, first, via, target);
  const by = via === NONE ? '' : `by way of ${placeName(briefing, via)}, ${daysOfWay(near)}`;
  const way = near === 0 ? 'next to it' : by;
  const orders = formations.map((no) => attack(no, target));
  return { orders, label, detail: detailOf(way, enemy, operationText(planning, orders)), target, near };
}

/** Days until the formation stands where it attacks from: none for one that is on the way from there already. */
function daysToVia({ briefing, view }: Planning, no: FormationNo, via: PlaceNo, target: PlaceNo): number {
  const { link, from } = view.own[no]!;
  const { a, b } = briefing.links[link] ?? { a: NONE, b: NONE };
  if (link !== NONE && from === via && (a === target || b === target)) return 0;
  return daysTo(briefing, view, no, via);
}

/** What an attack takes of the operations that a side can begin in a day. */
function operationText({ briefing, view, sheet }: Planning, orders: readonly Order[]): string {
  const before = operationsBegun(view, sheet).length;
  const begun = operationsBegun(view, [...sheet, ...orders]).length - before;
  if (begun === 0) return 'joins the attack there';
  const left = briefing.sides[view.side].operations - before;
  return `takes ${counted(begun, 'operation')} of ${left}`;
}

/** Places to which a formation can march, those first that it reaches first. */
export function marchesBy(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const { briefing } = planning;
  const offers = placesWhere(planning, () => true).map((to) =>
    wayOffer(planning, { type: 'march', formation, to }, `March to ${placeName(briefing, to)}`),
  );
  return groupOf(planning, 'march', 'March', offers);
}

/** Formations that can march to a place, the first to be there first. */
export function marchesTo(planning: Planning, to: PlaceNo): ChoiceGroup[] {
  const { briefing } = planning;
  const offers = steadyOwn(planning).map((formation) =>
    wayOffer(planning, { type: 'march', formation, to }, `March ${formationName(briefing, formation)} there`),
  );
  return groupOf(planning, 'march', `March to ${placeName(briefing, to)}`, offers, MOST);
}

/** Places to which a formation can withdraw: its side's or nobody's, no more than a few links away. */
export function withdrawalsBy(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const { briefing, view } = planning;
  const { place, link } = view.own[formation]!;
  const ends = link === NONE ? [place] : [briefing.links[link]!.a, briefing.links[link]!.b];
  const offers = placesWithin(planning, ends, link === NONE ? WITHDRAWS : WITHDRAWS - 1)
    .filter((to) => isOwnOrEmpty(planning, to))
    .map((to) =>
      wayOffer(planning, { type: 'withdraw', formation, to }, `Withdraw to ${placeName(briefing, to)}`),
    );
  return groupOf(planning, 'withdraw', 'Withdraw', offers, MOST);
}

/** Links up to which a way back is offered. Design assumption: who goes farther marches. */
const WITHDRAWS = 3;

function isOwnOrEmpty({ view }: Planning, place: PlaceNo): boolean {
  const holder = view.knowledge.holders[place];
  return holder === view.side || (holder === NOBODY && !isEnemyAt(view, place));
}

/** Places that are no more than so many links from one of `ends`, with those themselves. */
function placesWithin({ briefing }: Planning, ends: readonly PlaceNo[], links: number): PlaceNo[] {
  const found = new Set(ends);
  let edge = [...ends];
  for (let step = 0; step < links; step++) {
    edge = edge
      .flatMap((place) => briefing.exits[place]!.map((exit) => exit.place))
      .filter((to) => !found.has(to));
    for (const place of edge) found.add(place);
  }
  return [...found];
}

function wayOffer(
  { briefing, view }: Planning,
  order: Extract<Order, { type: 'march' | 'withdraw' }>,
  label: string,
): Offer {
  const { formation, to } = order;
  const near = daysTo(briefing, view, formation, to);
  const enemy = isEnemyAt(view, to) ? enemyThere(briefing, view, to) : '';
  const far = metresOfWay(metresTo(briefing, view, formation, to));
  return { orders: [order], label, detail: detailOf(far, daysOfWay(near), enemy), target: to, near };
}

function placesWhere({ briefing }: Planning, fits: (place: PlaceNo) => boolean): PlaceNo[] {
  return [...briefing.places.keys()].filter(fits);
}
