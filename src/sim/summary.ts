import type { RunResult } from './result.js';
import { mean, quantile, type Share, wilson } from './statistics.js';
import { countIn, emptyTally, type Tally } from './tally.js';

/** Three quantiles: 10, 50 and 90 in 100. A day is null where fewer games than that have come to it. */
export interface Spread<T> {
  p10: T;
  p50: T;
  p90: T;
}

/** How often something happened. */
export interface Count extends Share {
  games: number;
}

/** What a series of games came to, as `batch --json` prints it. */
export interface Summary {
  scenario: string;
  seed: string;
  /** `K/N` where the games are those of one part of the series. */
  shard?: string;
  world: string;
  version: string;
  players: Record<string, string>;
  games: number;
  /** By id of side, and `draw`. */
  wins: Record<string, Count>;
  /** How many games ended how: `gov decisive`, `draw`... */
  levels: Record<string, number>;
  scores: Record<string, { mean: number } & Spread<number>>;
  /** For each place that the first side came to hold in one game or more: in how many, and on which day. */
  milestones: Record<string, Count & Spread<string | null>>;
  losses: Record<string, { mean: number } & Spread<number>>;
}

/** What was asked for. */
export type SummaryHead = Pick<Summary, 'scenario' | 'seed' | 'shard' | 'world' | 'version' | 'players'>;

/** The summary of `results`, one or more, of one scenario. */
export function summaryOf(head: SummaryHead, results: Iterable<RunResult>): Summary {
  const tally = emptyTally(Object.keys(head.players));
  for (const result of results) countIn(tally, result);
  return summaryOfTally(head, tally);
}

/** The summary of the games of a tally, one or more. */
export function summaryOfTally(head: SummaryHead, tally: Tally): Summary {
  const { sides, games, winners, scores, losses } = tally;
  const bySide = <T>(of: (side: string) => T): Record<string, T> =>
    Object.fromEntries(sides.map((side) => [side, of(side)]));
  return {
    ...head,
    games,
    wins: Object.fromEntries(
      [...sides, 'draw'].map((name) => [name, countOf(winners.get(name) ?? 0, games)]),
    ),
    levels: levelsOf(tally),
    scores: bySide((side) => spreadOf(scores[side]!)),
    milestones: milestonesOf(tally),
    losses: bySide((side) => spreadOf(losses[side]!)),
  };
}

function countOf(hits: number, trials: number): Count {
  const { share, low, high } = wilson(hits, trials);
  return { games: hits, share: rounded(share, 4), low: rounded(low, 4), high: rounded(high, 4) };
}

/** From the first side's best to the second side's best; only those that happened. */
function levelsOf({ sides, levels }: Tally): Record<string, number> {
  const [first, second] = sides;
  const names = ['decisive', 'major', 'minor'];
  const inOrder = [
    ...names.map((level) => `${first} ${level}`),
    'draw',
    ...names.map((level) => `${second} ${level}`).reverse(),
  ];
  const counts = inOrder.map((name): [string, number] => [name, levels.get(name) ?? 0]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function milestonesOf({ games, milestones }: Tally): Summary['milestones'] {
  const rows = [...milestones].map(([place, days]): [string, Count & Spread<string | null>] => {
    const never = days.get(null) ?? 0;
    const at = (share: number) => dayAt(days, games, share);
    return [place, { ...countOf(games - never, games), p10: at(0.1), p50: at(0.5), p90: at(0.9) }];
  });
  return Object.fromEntries(rows.filter(([, row]) => row.games > 0));
}

/** The first day by which a share `at` of all games had come to it; null where fewer ever did. */
function dayAt(days: ReadonlyMap<string | null, number>, games: number, at: number): string | null {
  let left = Math.max(1, Math.ceil(games * at));
  for (const date of [...days.keys()].filter((day) => day !== null).sort()) {
    left -= days.get(date)!;
    if (left <= 0) return date;
  }
  return null;
}

function spreadOf(values: readonly number[]): { mean: number } & Spread<number> {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => rounded(quantile(sorted, share), 1);
  return { mean: rounded(mean(values), 1), p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** The same figures on every machine, and no more digits than mean something. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
