import { affordable, continuationsOf } from './continuations.js';
import { comparedWith, courseFrom, courseInWorldOf, ownCourse } from './course.js';
import { type Departure, departureOf } from './departure.js';
import { type Ledger, ledgerOf } from './ledger.js';
import type { Days, Milestone } from './milestone.js';
import type { Ordering } from './ordering.js';
import type { RecordedGame } from './recorded-game.js';
import { type Spreads, spreadsOf } from './spread.js';
import type { Begin } from './steps.js';
import { type TrackRow, trackOf } from './track.js';

/** A game beside the reports, and beside what the same orders would have come to with other chance. */
export interface Comparison {
  /** Points of the first side less those of the second. */
  lead: number;
  days: Days;
  track: TrackRow[];
  /** The same orders with other chance from the first day: in the same world, and in worlds drawn anew. */
  sameWorld: Spreads;
  otherWorlds: Spreads;
  ledger: Ledger;
  departure: Departure | null;
  /** Games that were played for all this. */
  played: number;
}

/**
 * Compares a game of one day or more with the reports and with `games` others.
 *
 * Chance is looked at in two ways. In the same world (strengths, mines, arrivals, hypotheses as they were) only the chance
 * of the days differs: that is the luck of the game. In other worlds what nobody knows is drawn anew as well, from the
 * same seeds: that is how far the orders hold whatever was the case.
 *
 * @param begin told of each piece of work before it is done
 */
export function comparisonOf(
  game: RecordedGame,
  milestones: readonly Milestone[],
  ordering: Ordering,
  games: number,
  begin: Begin,
): Comparison {
  let played = 0;
  const counting: Begin = (more) => {
    played += more;
    return begin(more);
  };
  const compared = comparedWith(game, milestones, ordering, games);
  const own = ownCourse(compared);
  const eachDay = affordable(games, game.states.length - 1, game.horizon);
  const continuations = continuationsOf(compared, eachDay, counting);
  const step = counting(games - eachDay + games);
  const rest = compared.roots.slice(eachDay).map((root) => {
    step();
    return courseFrom(compared, 0, root);
  });
  const others = compared.roots.map((root) => {
    step();
    return courseInWorldOf(compared, root);
  });
  const departure = departureOf(compared, continuations, counting);
  return {
    lead: own.lead,
    days: compared.days,
    track: trackOf(compared),
    sameWorld: spreadsOf(compared, own, [...continuations[0]!, ...rest]),
    otherWorlds: spreadsOf(compared, own, others),
    ledger: ledgerOf(game, continuations),
    departure,
    played,
  };
}
