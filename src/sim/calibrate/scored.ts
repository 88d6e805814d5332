import type { Scenario } from '../../engine/model/scenario.js';
import { newGame } from '../../engine/turn/new-game.js';
import type { MilestoneEntry } from '../../scenario/milestones-file.js';
import { dateOfTurn, turnOf } from '../../text/calendar.js';
import { type MilestoneMark, markOf, milestoneWatch } from '../milestone-watch.js';
import { rootOf } from '../seed.js';
import type { Days } from './day-sample.js';

/** A milestone that games of a scenario can be scored by. */
export interface Scored {
  entry: MilestoneEntry;
  mark: MilestoneMark;
  /** The reported interval, in turns. */
  reported: Days;
}

/**
 * Why a milestone is left out: not on the map, its interval over before the scenario starts or not over when it ends, or
 * already so when it starts.
 */
export type WhyLeftOut = 'off-map' | 'before' | 'after' | 'at-start';

export interface LeftOut {
  entry: MilestoneEntry;
  why: WhyLeftOut;
}

/** The milestones by which games of `scenario` can be scored, and those by which they cannot. */
export function scoredMilestones(
  scenario: Scenario,
  entries: readonly MilestoneEntry[],
): { scored: Scored[]; leftOut: LeftOut[] } {
  const scored: Scored[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of entries) {
    const mark = markOf(scenario.briefing, entry);
    const why = mark === null ? 'off-map' : whyNot(scenario, entry, mark);
    if (mark === null || why !== null) leftOut.push({ entry, why: why ?? 'off-map' });
    else scored.push({ entry, mark, reported: turnsOf(scenario, entry.reported) });
  }
  return { scored, leftOut };
}

/** Dates as turns of `scenario`. */
export function turnsOf({ briefing }: Scenario, [from, to]: readonly [string, string]): Days {
  return [turnOf(briefing.start, from), turnOf(briefing.start, to)];
}

function whyNot(scenario: Scenario, { reported }: MilestoneEntry, mark: MilestoneMark): WhyLeftOut | null {
  const { start, turns } = scenario.briefing;
  if (reported[1] < start) return 'before';
  if (reported[1] > dateOfTurn(start, turns)) return 'after';
  const watch = milestoneWatch(scenario.briefing, [mark]);
  watch.look(newGame(scenario, rootOf(''), 'best'));
  return watch.turns[0]! >= 0 ? 'at-start' : null;
}
