import type { Interval } from '../bootstrap.js';
import type { Baseline } from './baselines.js';
import type { LossFloor } from './loss-floor.js';
import type { Score } from './score.js';
import type { WhyLeftOut } from './scored.js';

/** Null where the game, or so large a share of the games, never came to it. */
export type Day = string | null;

/** How the games dated one milestone. Scores are in days. */
export interface MilestoneRow {
  id: string;
  place: string;
  name: string;
  event: string;
  reported: readonly [string, string];
  sources: readonly string[];
  quantiles: { p5: Day; p25: Day; p50: Day; p75: Day; p95: Day };
  neverShare: number;
  crps: number;
  /** Where `crps` would lie with other seeds, 95 times in 100. */
  crpsInterval: Interval;
  /** Shares of the reported days in the bands of 50 and 90 in 100 games. */
  within50: number;
  within90: number;
  /** Where the middle of the reported interval stands among the games: 0 before all, 1 after all. */
  rank: number;
  heldOut: boolean;
  /** The score of each naive forecast, null where it says nothing. */
  baselines: Record<Baseline, number | null>;
}

/** A score with as many digits as mean something, null for no number. */
export type RoundedScore = {
  [K in keyof Score]: K extends 'milestones' | 'rankHistogram' ? Score[K] : number | null;
};

/** The mean score of the games with its simulation error. */
export type GamesScore = RoundedScore & { crpsInterval: Interval | null };

/** The score of a naive forecast, over the milestones of which it says something, and that of the games over the same. */
export type BaselineScore = RoundedScore & { id: Baseline; crpsOfGames: number | null };

/** What `calibrate --json` prints. Keys may be added, never dropped. */
export interface Calibration {
  scenario: string;
  seed: string;
  version: string;
  games: number;
  /** The day as which a milestone counts that a game never comes to. */
  neverCountsAs: string;
  milestones: MilestoneRow[];
  leftOut: { id: string; place: string; why: WhyLeftOut }[];
  baselines: BaselineScore[];
  scores: { all: GamesScore; tuning: GamesScore; heldOut: GamesScore };
  coverage50: number | null;
  coverage90: number | null;
  losses: LossFloor[];
  /** Of the figures that the rules read. */
  parameters: string;
}
