import type { RunResult } from './result.js';

/**
 * What a summary needs of the games counted so far: all but the scores and losses, which are some numbers a game, stays as
 * small as it was.
 */
export interface Tally {
  /** Ids of the sides, the first side first. */
  sides: readonly string[];
  games: number;
  /** Games by id of the winner, and `draw`. */
  winners: Map<string, number>;
  /** Games by how they ended: `gov decisive`, `draw`... */
  levels: Map<string, number>;
  scores: Record<string, number[]>;
  /** Men. */
  losses: Record<string, number[]>;
  /** For each place that can be taken: games by the day on which it was; null for those in which it never was. */
  milestones: Map<string, Map<string | null, number>>;
}

/** The tally of no games. */
export function emptyTally(sides: readonly string[]): Tally {
  const lists = () => Object.fromEntries(sides.map((side): [string, number[]] => [side, []]));
  return {
    sides,
    games: 0,
    winners: new Map(),
    levels: new Map(),
    scores: lists(),
    losses: lists(),
    milestones: new Map(),
  };
}

/** Counts one more game. */
export function countIn(tally: Tally, { winner, level, scores, losses, milestones }: RunResult): void {
  tally.games += 1;
  countOne(tally.winners, winner ?? 'draw');
  countOne(tally.levels, winner === null ? level : `${winner} ${level}`);
  for (const side of tally.sides) {
    tally.scores[side]!.push(scores[side]!);
    tally.losses[side]!.push(losses[side]!.men);
  }
  for (const [place, date] of Object.entries(milestones)) {
    const days = tally.milestones.get(place) ?? new Map<string | null, number>();
    countOne(days, date);
    tally.milestones.set(place, days);
  }
}

function countOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
