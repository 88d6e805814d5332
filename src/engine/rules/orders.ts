import { type Formation, type FormationNo, isPresent } from '../model/formation.js';
import type { Order, OrderOf, OrderProblem, OrderType } from '../model/order.js';
import { NONE, type PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf } from '../model/side.js';
import type { OrderView } from '../model/view.js';
import { farEnd, linkBetween } from './ground.js';
import { isInGunRange } from './guns.js';
import { isLiftable, isWithinLanding } from './landing.js';
import { namesThings } from './names-things.js';
import { isAir, isForFormation } from './order-kinds.js';
import { raidDistance2 } from './raid.js';
import { isBelievedClosed, type Ways, waysOf, waysTo } from './ways.js';

/** What an order is judged by: the briefing, what its side knows, and what else has been ordered for the day. */
interface Judged {
  briefing: Briefing;
  view: OrderView;
  given: readonly Order[];
  ways: Ways | null;
}

type Own = DeepReadonly<Formation>;

/** Why each order may not be given, or null where it may. A new order is one more line in `Order`, and one more here. */
const PROBLEM_WITH: { [T in OrderType]: (judged: Judged, order: OrderOf<T>) => OrderProblem | null } = {
  march: (judged, order) => problemWithMarch(judged, order),
  withdraw: (judged, order) => problemWithMarch(judged, order),
  attack: (judged, order) => problemWithAttack(judged, order),
  hold: ({ view }, { formation }) => problemWithFormation(view, formation),
  clear: (judged, order) => problemWithClearing(judged, order),
  bombard: (judged, order) => problemWithBombardment(judged, order),
  support: (judged, order) =>
    problemWithFormation(judged.view, order.formation) ?? problemWithSorties(judged, order.sorties),
  strike: (judged, order) =>
    isAgainst(judged, order.target) ? problemWithSorties(judged, order.sorties) : 'own-place',
  interdict: (judged, order) => problemWithSorties(judged, order.sorties),
  drop: (judged, order) =>
    holds(judged, order.place) ? problemWithSorties(judged, order.sorties) : 'not-your-place',
  guard: (judged, order) => problemWithGuard(judged, order),
  raid: (judged, order) => problemWithRaid(judged, order),
  land: (judged, order) => problemWithLanding(judged, order),
  'vehicle-bombs': (judged, order) => problemWithVehicleBombs(judged, order),
  corridor: (judged, { place }) => {
    if (judged.view.knowledge.holders[place]! > 1) return 'not-theirs';
    return isAgainst(judged, place) ? null : 'own-place';
  },
};

/**
 * Why `order` may not be given, or null where it may.
 *
 * Judged by what the side knows, so that a refusal gives nothing away: the prompt, the players and the resolver use
 * this one function. What the side could not know halts the order in play.
 *
 * @param given the other orders of the side for the same day
 * @param ways  the ways of the side, where the caller has them at hand
 */
export function problemWithOrder(
  briefing: Briefing,
  view: OrderView,
  order: Order,
  given: readonly Order[],
  ways: Ways | null = null,
): OrderProblem | null {
  if (!namesThings(briefing, order)) return 'no-such-thing';
  const problemWith = PROBLEM_WITH[order.type] as (judged: Judged, order: Order) => OrderProblem | null;
  return problemWith({ briefing, view, given, ways }, order);
}

/** The place from which a formation had best attack `target`: where it is on the way, or the nearest open one. */
export function bestApproach(briefing: Briefing, view: OrderView, no: FormationNo, target: PlaceNo): PlaceNo {
  const formation = view.own[no]!;
  if (formation.link !== NONE && farEnd(briefing.links[formation.link]!, formation.from) === target) {
    return formation.from;
  }
  const here = formation.place === NONE ? formation.from : formation.place;
  let best: PlaceNo = NONE;
  let least = Number.POSITIVE_INFINITY;
  for (const { place, link } of briefing.exits[target]!) {
    if (isClosed(view, place) || briefing.closedLinks[link]) continue;
    const cost = place === here ? 0 : waysTo(briefing, view.knowledge, view.side, place).cost[here]!;
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

/** The targets of deliberate attacks that `given` begins: those that no formation of the side attacks already. */
export function operationsBegun(view: OrderView, given: readonly Order[]): PlaceNo[] {
  const begun: PlaceNo[] = [];
  for (const order of given) {
    if (order.type !== 'attack' || begun.includes(order.target) || isUnderAttack(view, order.target))
      continue;
    begun.push(order.target);
  }
  return begun;
}

function isUnderAttack({ own }: OrderView, target: PlaceNo): boolean {
  return own.some((f) => f !== null && isPresent(f) && f.task.type === 'attack' && f.task.target === target);
}

function problemWithFormation({ own }: OrderView, no: FormationNo): OrderProblem | null {
  const formation = own[no];
  if (!formation) return 'not-yours';
  return isPresent(formation) ? null : 'not-here';
}

/** As above, for what takes a formation in hand. */
function problemWithSteady(view: OrderView, no: FormationNo): OrderProblem | null {
  return problemWithFormation(view, no) ?? (view.own[no]!.condition === 'broken' ? 'broken' : null);
}

function problemWithMarch(
  { briefing, view, ways }: Judged,
  { formation: no, to }: OrderOf<'march' | 'withdraw'>,
): OrderProblem | null {
  const problem = problemWithSteady(view, no);
  if (problem) return problem;
  const formation = view.own[no]!;
  if (formation.place === to) return 'already-there';
  if (briefing.closedPlaces[to]) return 'closed-zone';
  if (isClosed(view, to)) return 'enemy-there';
  return hasWay({ briefing, view, ways }, formation, to) ? null : 'no-way';
}

function problemWithAttack(
  { briefing, view, given, ways }: Judged,
  order: OrderOf<'attack'>,
): OrderProblem | null {
  const { formation: no, target } = order;
  const problem = problemWithSteady(view, no);
  if (problem) return problem;
  if (!isAgainst({ view }, target)) return 'own-place';
  if (briefing.closedPlaces[target]) return 'closed-zone';
  if (view.knowledge.holders[target]! > 1) return 'no-way';
  const formation = view.own[no]!;
  const via = order.via === NONE ? bestApproach(briefing, view, no, target) : order.via;
  if (via === NONE) return 'no-way';
  if (linkBetween(briefing, via, target) === NONE) return 'not-adjacent';
  if (briefing.closedLinks[linkBetween(briefing, via, target)]) return 'closed-zone';
  const onTheWay = formation.link === linkBetween(briefing, via, target) && formation.from === via;
  if (isClosed(view, via) && !onTheWay) return 'enemy-there';
  if (!onTheWay && formation.place !== via && !hasWay({ briefing, view, ways }, formation, via))
    return 'no-way';

  if (formation.task.type === 'attack' && formation.task.target === target) return null;
  if (formation.cohesion < briefing.figures.cohesion.attacks) return 'no-cohesion';
  if (formation.supply !== 'supplied') return 'short-of-supply';
  const begun = operationsBegun(view, [...given, order]);
  return begun.length > briefing.sides[view.side].operations ? 'no-command-left' : null;
}

function problemWithClearing({ briefing, view }: Judged, order: OrderOf<'clear'>): OrderProblem | null {
  const problem = problemWithSteady(view, order.formation);
  if (problem) return problem;
  const formation = view.own[order.formation]!;
  const { placeMines, linkMines } = view.knowledge;
  if (order.link === NONE) {
    if (formation.place !== order.place) return 'not-adjacent';
    return placeMines[order.place]! > 0 ? null : 'no-mines-known';
  }
  const { a, b } = briefing.links[order.link]!;
  if (formation.link !== order.link && formation.place !== a && formation.place !== b) return 'not-adjacent';
  return linkMines[order.link]! > 0 ? null : 'no-mines-known';
}

function problemWithBombardment({ briefing, view }: Judged, order: OrderOf<'bombard'>): OrderProblem | null {
  const problem = problemWithSteady(view, order.formation);
  if (problem) return problem;
  if (briefing.cards[order.formation]!.kind !== 'artillery') return 'not-artillery';
  if (!isAgainst({ view }, order.target)) return 'own-place';
  return isInGunRange(briefing, view.own[order.formation]!, order.target) ? null : 'out-of-range';
}

function problemWithSorties(
  { briefing, view, given }: Omit<Judged, 'ways'>,
  sorties: number,
): OrderProblem | null {
  let flown = sorties;
  for (const order of given) {
    if (isAir(order)) flown += order.sorties;
    else if (order.type === 'land') flown += briefing.figures.landing.sorties;
  }
  return flown <= briefing.sides[view.side].sorties ? null : 'no-sorties-left';
}

function problemWithGuard({ briefing, view }: Judged, order: OrderOf<'guard'>): OrderProblem | null {
  const problem = problemWithSteady(view, order.formation);
  if (problem) return problem;
  const { a, b } = briefing.links[order.link]!;
  const { place, link } = view.own[order.formation]!;
  if (place !== a && place !== b && link !== order.link) return 'not-adjacent';
  return holds({ view }, a) && holds({ view }, b) ? null : 'not-your-link';
}

function problemWithRaid({ briefing, view }: Judged, order: OrderOf<'raid'>): OrderProblem | null {
  const problem = problemWithSteady(view, order.formation);
  if (problem) return problem;
  const { raid, cohesion } = briefing.figures;
  const formation = view.own[order.formation]!;
  const { a, b } = briefing.links[order.link]!;
  if (briefing.cards[order.formation]!.kind !== 'light') return 'not-light';
  if (formation.strength > raid.men) return 'too-many';
  if (briefing.closedLinks[order.link]) return 'closed-zone';
  const enemy = enemyOf(view.side);
  const theirs = view.knowledge.holders[a] === enemy || view.knowledge.holders[b] === enemy;
  if (!theirs) return 'not-theirs';
  if (raidDistance2(briefing, formation, order.link) > raid.range * raid.range) return 'out-of-range';
  return formation.cohesion < cohesion.attacks ? 'no-cohesion' : null;
}

function problemWithLanding({ briefing, view, given }: Judged, order: OrderOf<'land'>): OrderProblem | null {
  const { formation: no, to } = order;
  const problem = problemWithSteady(view, no);
  if (problem) return problem;
  const formation = view.own[no]!;
  if (briefing.cards[no]!.kind !== 'elite') return 'not-elite';
  if (!isLiftable(briefing, view, no)) return 'too-many';
  const planned = given.filter(({ type }) => type === 'land').length;
  if (view.tally.landings + planned >= briefing.sides[view.side].landings) return 'no-landing-left';
  if (formation.place === to) return 'already-there';
  if (formation.place === NONE) return 'not-here';
  if (briefing.closedPlaces[to]) return 'closed-zone';
  const { exits, closedLinks } = briefing;
  if (view.knowledge.holders[to]! > 1 || exits[to]!.every(({ link }) => closedLinks[link])) return 'no-way';
  if (formation.supply !== 'supplied') return 'short-of-supply';
  if (!isWithinLanding(briefing, view, to)) return 'out-of-range';
  return problemWithSorties({ briefing, view, given }, briefing.figures.landing.sorties);
}

function problemWithVehicleBombs(
  { view, given }: Judged,
  order: OrderOf<'vehicle-bombs'>,
): OrderProblem | null {
  const problem = problemWithSteady(view, order.formation);
  if (problem) return problem;
  const { vehicleBombs, task } = view.own[order.formation]!;
  if (order.count > vehicleBombs) return 'no-bombs-left';
  let attacks = task.type === 'attack';
  for (const other of given) {
    if (isForFormation(other) && other.formation === order.formation) attacks = other.type === 'attack';
  }
  return attacks ? null : 'not-attacking';
}

function holds({ view }: Pick<Judged, 'view'>, place: PlaceNo): boolean {
  return view.knowledge.holders[place] === view.side;
}

function isClosed({ knowledge, side }: OrderView, place: PlaceNo): boolean {
  return isBelievedClosed(knowledge, side, place);
}

/** Held by another, or with enemies in it, as far as the side knows. */
function isAgainst({ view }: Pick<Judged, 'view'>, place: PlaceNo): boolean {
  return (
    view.knowledge.holders[place] !== view.side ||
    view.knowledge.contacts.some((contact) => contact !== null && contact.place === place)
  );
}

function hasWay({ briefing, view, ways }: Omit<Judged, 'given'>, formation: Own, to: PlaceNo): boolean {
  const { cost } = (ways ?? waysOf(briefing, view.knowledge, view.side)).to(to);
  if (formation.place !== NONE) return cost[formation.place]! < Number.POSITIVE_INFINITY;
  const ends = [formation.from, farEnd(briefing.links[formation.link]!, formation.from)];
  return ends.some((end) => (end === to || !isClosed(view, end)) && cost[end]! < Number.POSITIVE_INFINITY);
}
