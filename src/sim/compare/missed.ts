import type { Compared } from './course.js';
import type { Milestone } from './milestone.js';
import { type TrackRow, trackOf } from './track.js';

/** A milestone that a game did not come to on the reported days. */
export interface Missed {
  /** Its number in the list of milestones. */
  milestone: number;
  way: 'early' | 'late';
  /** The turn on which it was taken too early; or the last one on which it could have been in time. */
  turn: number;
}

/** Which milestone the game missed first, and when; null where it kept to the reports. */
export function firstMissed(compared: Compared): Missed | null {
  const missed = trackOf(compared).flatMap((row) => missedBy(row, compared.milestones[row.milestone]!));
  missed.sort((one, other) => one.turn - other.turn || one.milestone - other.milestone);
  return missed[0] ?? null;
}

/**
 * Whether a game that came to the milestone on `day` (null for never) does not miss it in the same way: for one that came
 * too late or never, by the last day reported; for one that came too early, not before the first.
 *
 * One end of the interval only: reported intervals are a day or two long, and hardly any game falls into such a one.
 */
export function isKept({ way }: Pick<Missed, 'way'>, { from, to }: Milestone, day: number | null): boolean {
  return way === 'late' ? day !== null && day <= to : day === null || day >= from;
}

function missedBy({ milestone, day, verdict }: TrackRow, { to }: Milestone): Missed[] {
  switch (verdict) {
    case 'early':
      return [{ milestone, way: 'early', turn: day! }];
    case 'late':
    case 'never':
      return [{ milestone, way: 'late', turn: to }];
    case 'in-time':
    case 'open':
      return [];
  }
}
