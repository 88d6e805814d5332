import type { Briefing } from '../../engine/model/scenario.js';
import type { GameState } from '../../engine/model/state.js';
import type { MilestoneEntry } from '../../scenario/milestones-file.js';
import { turnOf } from '../../text/calendar.js';
import { markOf } from '../milestone-watch.js';
import { daysAfter, type Milestone } from './milestone.js';

/**
 * The milestones of a theatre that a game of a scenario can come to, in their order.
 *
 * Left out are those of a side that nobody plays, of places that are not on the map, whose reported days all lie before the
 * scenario's first day or after its last, and what is so from the start. Unlike the scores of `calibrate`, an interval
 * that ends after the last day stays: a game can be early for it.
 *
 * @param start the state before the first day
 */
export function milestonesOf(
  briefing: Briefing,
  start: GameState,
  entries: readonly MilestoneEntry[],
): Milestone[] {
  return entries.flatMap((entry): Milestone[] => {
    const { id, name, heldOut, reported, sources = [], claims } = entry;
    const mark = markOf(briefing, entry);
    const [from, to] = [turnOf(briefing.start, reported[0]), turnOf(briefing.start, reported[1])];
    if (!mark || to < 1 || from > briefing.turns) return [];
    const milestone: Milestone = { id, name, mark, from, to, heldOut, sources, claims };
    return daysAfter(briefing, [milestone], [], start)[0] === null ? [milestone] : [];
  });
}
