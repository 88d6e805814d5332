import { staff } from '../../ai/staff/staff.js';
import { enemyOf, type SideNo } from '../../engine/model/side.js';
import type { Root } from '../../engine/random/stream.js';
import { adjudicate } from '../../engine/turn/adjudicate.js';
import { FEWEST } from './continuations.js';
import { type Compared, daysUpTo, stateWith } from './course.js';
import { differenceOf } from './difference.js';
import { finished } from './finished.js';
import { type Days, daysAfter } from './milestone.js';
import { isKept, type Missed } from './missed.js';
import { type Ordering, orderingOf, withSideOf } from './ordering.js';
import { type InForce, ordersInForce } from './orders-in-force.js';
import type { Begin } from './steps.js';

/** A day up to which other orders of one side would have kept the game on the reported course. */
export interface OrdersCause {
  type: 'orders';
  side: SideNo;
  turn: number;
  /** Games of those that did not miss the milestone so (see `isKept`) with the staff's orders from this day on. */
  games: number;
  withStaff: number;
  /** The same with the staff's orders from the day after on; null where that is too late to be asked. */
  dayLater: number | null;
  /** The same without the staff. */
  withOwn: number;
  /** What the side's formations were told to do that day: those sent to the place, or where none was, those nearest. */
  orders: InForce[];
  /** Whether `orders` are against the place. */
  isAgainst: boolean;
}

/**
 * The day whose orders put the game off the reported course; null where the staff would not clearly, and
 * in a third of the games (design assumption), have done better.
 *
 * From each day on the staff (`ai/staff`) takes over one side, the other orders as it does in all other games. The
 * side is the one that was to come to the milestone, or where that does not help, the other. The day is the last from which it helps about as much as from the best: until then
 * nothing was lost, with the orders of that day it began to be.
 *
 * @param reached `[turn][game]`: 1 where the game continued from the end of the turn did not miss it so, else 0
 */
export function ordersCauseOf(
  compared: Compared,
  missed: Missed,
  reached: readonly (readonly number[])[],
  begin: Begin,
): OrdersCause | null {
  return finished(seekingOrders(compared, missed, reached, begin));
}

/** As `ordersCauseOf`, day by day: it yields after each day of another game. */
export function* seekingOrders(
  compared: Compared,
  missed: Missed,
  reached: readonly (readonly number[])[],
  begin: Begin,
): Generator<void, OrdersCause | null> {
  const games = affordableWithStaff(reached[0]!.length, missed.turn);
  const { place, side: own } = compared.milestones[missed.milestone]!.mark;
  const found =
    (yield* lastGoodDay(compared, missed, own, games, reached, begin)) ??
    (yield* lastGoodDay(compared, missed, enemyOf(own), games, reached, begin));
  if (!found) return null;
  const { side, turn, withStaff, dayLater, withOwn } = found;
  return {
    type: 'orders',
    side,
    turn,
    games,
    withStaff,
    dayLater,
    withOwn,
    ...ordersInForce(compared.game, side, turn, place),
  };
}

/** How many games did not miss it so, from one morning on: with their own orders, and with the staff's. */
interface Morning {
  turn: number;
  own: number;
  staff: number;
  isClear: boolean;
}

type GoodDay = Pick<OrdersCause, 'side' | 'turn' | 'withStaff' | 'dayLater' | 'withOwn'>;

function* lastGoodDay(
  compared: Compared,
  missed: Missed,
  side: SideNo,
  games: number,
  reached: readonly (readonly number[])[],
  begin: Begin,
): Generator<void, GoodDay | null> {
  const orders = withSideOf(compared.ordering, orderingOf(compared.game, [staff, staff]), side);
  const roots = compared.roots.slice(0, games);
  const mornings = reached.slice(0, missed.turn);
  const step = begin(mornings.length * games);
  const rows: Morning[] = [];
  for (const [turn, own] of mornings.entries()) {
    const withStaff: number[] = [];
    for (const root of roots) {
      withStaff.push((yield* keeping(compared, missed, orders, turn, root)) ? 1 : 0);
      step();
    }
    const { isClear } = differenceOf(own.slice(0, games), withStaff);
    rows.push({ turn, own: sum(own.slice(0, games)), staff: sum(withStaff), isClear });
  }
  const gain = Math.max(0, ...rows.filter(({ isClear }) => isClear).map(({ own, staff }) => staff - own));
  if (3 * gain < games) return null;
  const last = rows.findLast(({ own, staff }) => staff - own >= gain * ABOUT_AS_GOOD)!;
  return {
    side,
    turn: last.turn + 1,
    withStaff: last.staff,
    dayLater: rows[last.turn + 1]?.staff ?? null,
    withOwn: last.own,
  };
}

/** What counts as about as good as the best, as a share of its gain. Design assumption. */
const ABOUT_AS_GOOD = 0.9;

/** Whether a game with these orders after `turn` does not miss the milestone in the same way; it yields after each day. */
function* keeping(
  { game, milestones, days }: Compared,
  missed: Missed,
  orders: Ordering,
  turn: number,
  root: Root,
): Generator<void, boolean> {
  const target = milestones[missed.milestone]!;
  const state = stateWith(game, turn, root);
  const last = Math.min(missed.way === 'late' ? target.to : target.from - 1, game.horizon);
  let known: Days = [daysUpTo(days, turn)[missed.milestone]!];
  while (known[0] === null && !state.outcome && state.turn < last) {
    adjudicate(game.scenario, state, orders(state));
    known = daysAfter(game.scenario.briefing, [target], known, state);
    yield;
  }
  return isKept(missed, target, known[0]!);
}

/** As many games from each day as keep the days that a staff plays under about 10,000. Design assumption. */
function affordableWithStaff(games: number, turns: number): number {
  return Math.min(games, Math.max(FEWEST, Math.floor(MOST_DAYS / (turns * turns + 1))));
}

const MOST_DAYS = 10_000;

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
