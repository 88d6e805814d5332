import type { Briefing } from '../../engine/model/scenario.js';
import type { LegEntry } from '../../scenario/milestones-file.js';
import { daysBetween, turnOf } from '../../text/calendar.js';
import { type DaySample, daySample } from './day-sample.js';
import type { Scored } from './scored.js';

/** Forecasts that take no model: a model that does no better has nothing to say. */
export const BASELINES = ['front-never-moves', 'pace-of-first-leg', 'press'] as const;

export type Baseline = (typeof BASELINES)[number];

/**
 * What a naive forecaster expects of a milestone: one day or several, each as likely; null where it says nothing.
 *
 * - `front-never-moves`: nothing ever comes.
 * - `pace-of-first-leg`: the front goes on from the end of the first leg at the pace of that leg, along the shortest way to
 *   the place.
 * - `press`: the days that an outlet named in advance.
 *
 * Days after the scenario's last count as the day after it, as they do for games.
 */
export function baselineSample(
  baseline: Baseline,
  briefing: Briefing,
  leg: LegEntry,
  scored: Scored,
): DaySample | null {
  const { turns } = briefing;
  switch (baseline) {
    case 'front-never-moves':
      return daySample([turns + 1], turns);
    case 'pace-of-first-leg': {
      const day = dayAtPace(briefing, leg, scored.mark.place);
      return day === null ? null : daySample([day], turns);
    }
    case 'press': {
      const { press } = scored.entry;
      if (press === undefined) return null;
      const [from, to] = press.expected.map((date) => Math.max(0, turnOf(briefing.start, date))) as [
        number,
        number,
      ]; // two from two
      return daySample(
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
        turns,
      );
    }
  }
}

/** The turn on which the front reaches `place`; null where the leg is not on the map, or no way leads on from it. */
function dayAtPace({ start, places, distances }: Briefing, leg: LegEntry, place: number): number | null {
  const [from, to] = [leg.from, leg.to].map((id) => places.findIndex((it) => it.id === id)) as [
    number,
    number,
  ];
  const ahead = distances[to]?.[place];
  const gone = distances[from]?.[to];
  if (ahead === undefined || gone === undefined || !Number.isFinite(ahead + gone)) return null;
  const pace = gone / daysBetween(leg.days[0], leg.days[1]);
  return Math.max(0, turnOf(start, leg.days[1]) + Math.ceil(ahead / pace));
}
