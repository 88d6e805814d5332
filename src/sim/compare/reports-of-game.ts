import type { Scenario } from '../../engine/model/scenario.js';
import type { MilestoneEntry } from '../../scenario/milestones-file.js';
import { affordable } from './continuations.js';
import { comparedWith } from './course.js';
import { type Departure, seekingDeparture } from './departure.js';
import { continuing, type PlayedTurn, recordedFrom } from './luck-of-game.js';
import type { Milestone } from './milestone.js';
import { milestonesOf } from './milestones-of.js';
import { orderingOf } from './ordering.js';
import type { Begin } from './steps.js';
import { type TrackRow, trackOf } from './track.js';

/** A game beside the reported dates. */
export interface ReportsOfGame {
  milestones: readonly Milestone[];
  track: readonly TrackRow[];
}

/** What of it can be said at once: all but the cause of the first departure. The game has one day or more. */
export function reportsOfGame(
  scenario: Scenario,
  seed: string,
  turns: readonly PlayedTurn[],
  entries: readonly MilestoneEntry[],
): ReportsOfGame {
  const game = recordedFrom(scenario, seed, turns);
  const milestones = milestonesOf(scenario.briefing, game.states[0]!, entries);
  return { milestones, track: trackOf(comparedWith(game, milestones, orderingOf(game, [null, null]), 0)) };
}

/**
 * Seeks where the game first left the reports, and why; null where it kept to them. The same as `comparisonOf` gives with
 * as many games, but step by step: as `luckOfGame`, it yields the share of the work that is done, 0 to 1.
 *
 * The share is an estimate: how many games the cause takes is known only on the way.
 */
export function* departureOfGame(
  scenario: Scenario,
  seed: string,
  turns: readonly PlayedTurn[],
  milestones: readonly Milestone[],
  games: number,
): Generator<number, Departure | null> {
  const game = recordedFrom(scenario, seed, turns);
  const each = affordable(games, turns.length, game.horizon);
  const compared = comparedWith(game, milestones, orderingOf(game, [null, null]), each);
  const work = continuing(compared, turns.length);
  let step = work.next();
  for (; !step.done; step = work.next()) yield step.value / 2;
  let [pieces, all, done] = [0, 1, 0];
  const begin: Begin = (more) => {
    [pieces, all, done] = [pieces + 1, Math.max(1, more), 0];
    return () => {
      done += 1;
    };
  };
  const seeking = seekingDeparture(compared, step.value, begin);
  let sought = seeking.next();
  // Half of the work is to continue the game, a quarter each to seek other orders for one side and for the other.
  for (; !sought.done; sought = seeking.next()) yield 0.25 + Math.min(2, pieces) / 4 + done / all / 4;
  return sought.value;
}
