import { turnOf } from '../text/calendar.js';
import { bootstrap, type Interval } from './bootstrap.js';
import type { RunResult } from './result.js';
import { rounded, roundedOrNull } from './rounded.js';
import { mean } from './statistics.js';

/** What a change does to one measure, over games of the same seeds. */
export interface Effect {
  /** The mean of the measure without the change, and with it. */
  base: number;
  other: number;
  /** `other` less `base`, and the interval of 95 in 100 for it: seeds are drawn again, both games of a seed together. */
  difference: number;
  interval: Interval;
  /**
   * The difference in standard deviations of the differences of single seeds; null where all differ by the same.
   * Source: Cohen, "Statistical power analysis for the behavioral sciences" (1988), d for paired samples.
   */
  size: number | null;
}

/** What a change does to a game. */
export interface Effects {
  /** Share of games won, by id of side, and of draws. */
  wins: Record<string, Effect>;
  /** Points of the first side less those of the second. */
  lead: Effect;
  /** Men, by id of side. */
  losses: Record<string, Effect>;
  /** For each place that the first side came to hold in one game or more of both series. */
  milestones: Record<string, { share: Effect; day: Effect }>;
}

/** The days of both series, for dating. */
export interface PairedDays {
  /** Day 1, YYYY-MM-DD. */
  start: string;
  /** A place that is never taken counts as taken on the day after this one. */
  turns: number;
}

/**
 * What a change does: the games of `other` beside those of `base`, seed by seed.
 *
 * @param sides ids, the first side first
 */
export function effectsOf(
  sides: readonly [string, string],
  { start, turns }: PairedDays,
  base: readonly RunResult[],
  other: readonly RunResult[],
): Effects {
  const [first, second] = sides;
  const never = turns + 1;
  const effect = (purpose: string, digits: number, of: (result: RunResult) => number) =>
    effectOf(`paired ${purpose}`, digits, base.map(of), other.map(of));
  const dayOf = (place: string) => (result: RunResult) => {
    const date = result.milestones[place] ?? null;
    return date === null ? never : Math.min(never, turnOf(start, date));
  };
  const isHeld = (place: string) => (result: RunResult) =>
    Number((result.milestones[place] ?? null) !== null);
  const all = [...base, ...other];
  // Both have the place: in another scenario there may be other ones.
  const places = Object.keys(base[0]!.milestones).filter(
    (place) => place in other[0]!.milestones && all.some((result) => result.milestones[place] !== null),
  );
  const entries = <T>(names: readonly string[], of: (name: string) => T): Record<string, T> =>
    Object.fromEntries(names.map((name) => [name, of(name)]));
  return {
    wins: entries([...sides, 'draw'], (name) =>
      effect(`wins ${name}`, 4, ({ winner }) => Number((winner ?? 'draw') === name)),
    ),
    lead: effect('lead', 2, ({ scores }) => scores[first]! - scores[second]!),
    losses: entries(sides, (side) => effect(`losses ${side}`, 1, ({ losses }) => losses[side]!.men)),
    milestones: entries(places, (place) => ({
      share: effect(`held ${place}`, 4, isHeld(place)),
      day: effect(`day ${place}`, 2, dayOf(place)),
    })),
  };
}

function effectOf(
  purpose: string,
  digits: number,
  base: readonly number[],
  other: readonly number[],
): Effect {
  const differences = base.map((value, i) => other[i]! - value);
  const [[low, high]] = bootstrap(base.length, purpose, (resample) => [
    mean(resample.map((i) => differences[i]!)),
  ]) as [Interval]; // one figure, one interval
  const difference = mean(differences);
  return {
    base: rounded(mean(base), digits),
    other: rounded(mean(other), digits),
    difference: rounded(difference, digits),
    interval: [rounded(low, digits), rounded(high, digits)],
    size: roundedOrNull(difference / deviation(differences, difference), 2),
  };
}

/** The standard deviation of a sample; 0 over 0 and the like are told as null by the caller. */
function deviation(values: readonly number[], middle: number): number {
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(squares / (values.length - 1));
}
