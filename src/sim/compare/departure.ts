import { type Continuations, FEWEST } from './continuations.js';
import type { Compared } from './course.js';
import { type ChanceCause, chanceCauseOf } from './departure-chance.js';
import { type OrdersCause, seekingOrders } from './departure-orders.js';
import { finished } from './finished.js';
import { firstMissed, isKept, type Missed } from './missed.js';
import type { Begin } from './steps.js';

/** Why no cause is named. */
export interface NoCause {
  type: 'unclear';
  /** Too few games; no day on which the share clearly fell; or no other orders that would clearly have done better. */
  reason: 'few-games' | 'no-fall' | 'no-better-orders';
}

export type Cause = ChanceCause | OrdersCause | NoCause;

/** Where a game first left the course that was reported, and what decided it. */
export interface Departure extends Missed {
  /** Games from the start with the recorded orders and other chance, and those of them that did not miss it so. */
  games: number;
  inTime: number;
  cause: Cause;
}

/**
 * The first departure of the game from the reports; null where it kept to them.
 *
 * Where other chance would have kept fewer than a third of the games from it (see `isKept`), the orders decide: see
 * `ordersCauseOf`. Where it would have kept a third or more, chance does: see `chanceCauseOf`. The third is a design
 * assumption.
 *
 * @param begin told how many games have to be played for it
 */
export function departureOf(
  compared: Compared,
  continuations: Continuations,
  begin: Begin,
): Departure | null {
  return finished(seekingDeparture(compared, continuations, begin));
}

/** As `departureOf`, day by day: it yields after each day of another game. */
export function* seekingDeparture(
  compared: Compared,
  continuations: Continuations,
  begin: Begin,
): Generator<void, Departure | null> {
  const first = firstMissed(compared);
  if (!first) return null;
  const target = compared.milestones[first.milestone]!;
  const reached = continuations.map((courses) =>
    courses.map(({ days }) => (isKept(first, target, days[first.milestone]!) ? 1 : 0)),
  );
  const games = reached[0]!.length;
  const inTime = sum(reached[0]!);
  const cause = yield* seekingCause(compared, first, continuations, reached, begin);
  return { ...first, games, inTime, cause };
}

function* seekingCause(
  compared: Compared,
  first: Missed,
  continuations: Continuations,
  reached: readonly (readonly number[])[],
  begin: Begin,
): Generator<void, Cause> {
  const games = reached[0]!.length;
  if (games < FEWEST) return unclear('few-games');
  if (3 * sum(reached[0]!) >= games) {
    return chanceCauseOf(compared, first, continuations, reached) ?? unclear('no-fall');
  }
  return (yield* seekingOrders(compared, first, reached, begin)) ?? unclear('no-better-orders');
}

function unclear(reason: NoCause['reason']): NoCause {
  return { type: 'unclear', reason };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
