import { quantile } from '../statistics.js';
import type { Compared, Course } from './course.js';
import type { Days } from './milestone.js';

/** A figure of the game among the same figure of other games: their quantiles, and where the game stands. */
export interface Standing<T> {
  own: T;
  /** 10, 50 and 90 in 100 of the games have this or less; a day is null where fewer have come to it. */
  p10: T;
  p50: T;
  p90: T;
  /** Permille of the other games that have less. */
  position: number;
}

/** The turn of a milestone among those of other games; null for never, which counts as later than any day. */
export interface StandingDay extends Standing<number | null> {
  /** Other games that came to it at all. */
  reached: number;
}

/** What the same orders came to in other games. */
export interface Spreads {
  games: number;
  lead: Standing<number>;
  /** Men lost, by side. */
  losses: readonly [Standing<number>, Standing<number>];
  /** By number of milestone. */
  days: readonly StandingDay[];
}

/** The spread of `courses`, one or more, and where `own` stands among them. */
export function spreadsOf({ milestones }: Compared, own: Course, courses: readonly Course[]): Spreads {
  const losses = (side: 0 | 1) =>
    standingOf(
      own.losses[side],
      courses.map((course) => course.losses[side]),
    );
  return {
    games: courses.length,
    lead: standingOf(
      own.lead,
      courses.map(({ lead }) => lead),
    ),
    losses: [losses(0), losses(1)],
    days: milestones.map((_, no) =>
      standingOfDay(
        own.days[no]!,
        courses.map(({ days }) => days[no]!),
      ),
    ),
  };
}

function standingOf(own: number, values: readonly number[]): Standing<number> {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => Math.round(quantile(sorted, share));
  return { own, p10: at(0.1), p50: at(0.5), p90: at(0.9), position: positionIn(sorted, own) };
}

function standingOfDay(own: number | null, days: Days): StandingDay {
  const sorted = days.map(orNever).sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const at = (share: number) => {
    const day = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
    return day === NEVER ? null : day;
  };
  const reached = sorted.filter((day) => day !== NEVER).length;
  return {
    own,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    position: positionIn(sorted, orNever(own)),
    reached,
  };
}

function orNever(day: number | null): number {
  return day ?? NEVER;
}

const NEVER = Number.POSITIVE_INFINITY;

function positionIn(sorted: readonly number[], own: number): number {
  const below = sorted.filter((value) => value < own).length;
  return Math.round((1000 * below) / sorted.length);
}
