import { NONE } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import type { GameState } from '../../engine/model/state.js';
import { type MilestoneMark, milestoneWatch } from '../milestone-watch.js';

/** Something that the reports date, as far as a game of one scenario can come to it. */
export interface Milestone {
  id: string;
  /** What it is, in a few words: "Sukhnah entered". */
  name: string;
  /** What has to happen, where, and to whom. */
  mark: MilestoneMark;
  /** The first and the last turn on which reports have it happen; they may lie outside the scenario's days. */
  from: number;
  to: number;
  /** Not used for tuning the rules. */
  heldOut: boolean;
  /** Ids of the sources of the interval. */
  sources: readonly string[];
  /** Ids of the claims that it rests on. */
  claims: readonly string[];
}

/** The turn on which a game came to each milestone, 0 before the first day; null where it has not. */
export type Days = readonly (number | null)[];

/** `days` with the milestones that `state` has come to since; those known before stay as they are. */
export function daysAfter(
  briefing: Briefing,
  milestones: readonly Milestone[],
  days: Days,
  state: GameState,
): Days {
  const watch = milestoneWatch(
    briefing,
    milestones.map(({ mark }) => mark),
  );
  for (const [no, day] of days.entries()) watch.turns[no] = day ?? NONE;
  watch.look(state);
  return watch.turns.map((turn) => (turn === NONE ? null : turn));
}
