import type { RunResult } from './result.js';
import { mean, quantile, type Share, wilson } from './statistics.js';

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

/** The summary of `results`, one or more, of one scenario. `head` is what was asked for. */
export function summaryOf(
  head: Pick<Summary, 'scenario' | 'seed' | 'world' | 'version' | 'players'>,
  results: readonly RunResult[],
): Summary {
  const sides = Object.keys(head.players);
  const winners = results.map(({ winner }) => winner ?? 'draw');
  const bySide = <T>(of: (side: string) => T): Record<string, T> =>
    Object.fromEntries(sides.map((side) => [side, of(side)]));
  return {
    ...head,
    games: results.length,
    wins: Object.fromEntries(
      [...sides, 'draw'].map((name) => [
        name,
        countOf(winners.filter((it) => it === name).length, results.length),
      ]),
    ),
    levels: levelsOf(sides, results),
    scores: bySide((side) => spreadOf(results.map(({ scores }) => scores[side]!))),
    milestones: milestonesOf(results),
    losses: bySide((side) => spreadOf(results.map(({ losses }) => losses[side]!.men))),
  };
}

function countOf(hits: number, trials: number): Count {
  const { share, low, high } = wilson(hits, trials);
  return { games: hits, share: rounded(share, 4), low: rounded(low, 4), high: rounded(high, 4) };
}

/** From the first side's best to the second side's best; only those that happened. */
function levelsOf(sides: readonly string[], results: readonly RunResult[]): Record<string, number> {
  const [first, second] = sides;
  const levels = ['decisive', 'major', 'minor'];
  const names = [
    ...levels.map((level) => `${first} ${level}`),
    'draw',
    ...levels.map((level) => `${second} ${level}`).reverse(),
  ];
  const found = results.map(({ winner, level }) => (winner === null ? level : `${winner} ${level}`));
  const counts = names.map((name): [string, number] => [name, found.filter((it) => it === name).length]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function milestonesOf(results: readonly RunResult[]): Summary['milestones'] {
  const places = Object.keys(results[0]?.milestones ?? {});
  const rows = places.map((place): [string, Count & Spread<string | null>] => {
    const dates = results.map(({ milestones }) => milestones[place] ?? null);
    const reached = dates.filter((date) => date !== null).sort();
    const never = Array.from({ length: dates.length - reached.length }, () => null);
    const days = [...reached, ...never];
    const at = (share: number) => dayAt(days, share);
    return [place, { ...countOf(reached.length, dates.length), p10: at(0.1), p50: at(0.5), p90: at(0.9) }];
  });
  return Object.fromEntries(rows.filter(([, { games }]) => games > 0));
}

/** The first day by which a share `at` of the games had come to it. `days` is sorted, those that never did last. */
function dayAt(days: readonly (string | null)[], at: number): string | null {
  return days[Math.max(0, Math.ceil(days.length * at) - 1)] ?? null;
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
