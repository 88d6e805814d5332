import type { Compared } from './course.js';
import { lastState } from './recorded-game.js';

/** A milestone in the reports and in the game. */
export interface TrackRow {
  /** Its number in the list of milestones. */
  milestone: number;
  /** The turn on which the game came to it, null for never. */
  day: number | null;
  /** Days before the reported interval (negative) or after it, 0 within it; null where the game never came to it. */
  off: number | null;
  /** `open`: the game, or its scenario, ends before the interval does. */
  verdict: 'early' | 'in-time' | 'late' | 'never' | 'open';
}

/** Each milestone in the game beside the interval of the reports. */
export function trackOf({ game, milestones, days }: Compared): TrackRow[] {
  const last = lastState(game);
  const end = last.outcome ? game.scenario.briefing.turns : last.turn;
  return milestones.map(({ from, to }, milestone): TrackRow => {
    const day = days[milestone] ?? null;
    if (day === null) return { milestone, day, off: null, verdict: to > end ? 'open' : 'never' };
    if (day < from) return { milestone, day, off: day - from, verdict: 'early' };
    return day > to
      ? { milestone, day, off: day - to, verdict: 'late' }
      : { milestone, day, off: 0, verdict: 'in-time' };
  });
}
