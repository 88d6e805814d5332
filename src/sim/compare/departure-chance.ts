import type { Continuations } from './continuations.js';
import type { Compared } from './course.js';
import { differenceOf } from './difference.js';
import { isSameFight } from './fight-chance.js';
import { fightsOf, type LikelyFight } from './ledger.js';
import type { Missed } from './missed.js';

/** A day whose chance put the game off the reported course. */
export interface ChanceCause {
  type: 'chance';
  turn: number;
  /** Games of those that did not miss the milestone so (see `isKept`), continued from the morning and from the evening of the day. */
  before: number;
  after: number;
  /** The fight of the day that it hung on; null where no fight with an unlikely result can be shown to have done it. */
  fight: DecidingFight | null;
}

/** A fight on whose result the rest hung. */
export interface DecidingFight extends LikelyFight {
  /** Games continued from the morning in which it ended as it did, and in which it ended otherwise. */
  same: Tally;
  other: Tally;
}

/** Games, and those of them that did not miss the milestone so. */
export interface Tally {
  games: number;
  inTime: number;
}

/**
 * The day up to the departure on which the share of games in time fell most; null where no fall is clear.
 *
 * @param reached `[turn][game]`: 1 where the game continued from the end of the turn did not miss it so, else 0
 */
export function chanceCauseOf(
  compared: Compared,
  { turn: until }: Missed,
  continuations: Continuations,
  reached: readonly (readonly number[])[],
): ChanceCause | null {
  let worst: ChanceCause | null = null;
  for (let turn = 1; turn <= until && turn < reached.length; turn++) {
    const { mean, isClear } = differenceOf(reached[turn - 1]!, reached[turn]!);
    if (!isClear || mean > -LEAST_FALL) continue;
    const [before, after] = [sum(reached[turn - 1]!), sum(reached[turn]!)];
    if (worst && before - after <= worst.before - worst.after) continue;
    worst = { type: 'chance', turn, before, after, fight: null };
  }
  if (!worst) return null;
  const { turn } = worst;
  const fight = decidingFight(compared, turn, continuations, reached[turn - 1]!);
  return { ...worst, fight };
}

/** The least fall of the share that is told of. Design assumption. */
const LEAST_FALL = 0.1;

/** Results likelier than this, in permille, surprise nobody. Design assumption. */
const UNLIKELY = 400;

/** Games in which a fight ended otherwise, below which nothing is said of what that changed. Design assumption. */
const ENOUGH = 3;

/** The unlikely result of the day without which most more games came in time. */
function decidingFight(
  { game }: Compared,
  turn: number,
  continuations: Continuations,
  reached: readonly number[],
): DecidingFight | null {
  const courses = continuations[turn - 1]!;
  let best: DecidingFight | null = null;
  for (const { fight, chance } of fightsOf(game, turn)) {
    const same = { games: 0, inTime: 0 };
    const other = { games: 0, inTime: 0 };
    for (const [i, { fights }] of courses.entries()) {
      const again = fights.find((one) => isSameFight(one, fight));
      if (!again) continue;
      const tally = again.result === fight.result ? same : other;
      tally.games += 1;
      tally.inTime += reached[i]!;
    }
    if (chance > UNLIKELY || other.games < ENOUGH) continue;
    if (gainOf({ same, other }) <= Math.max(LEAST_FALL, best ? gainOf(best) : 0)) continue;
    best = { fight, chance, same, other };
  }
  return best;
}

/** By how much the share in time is greater where the fight ended otherwise. Without a like result it counts as 0. */
function gainOf({ same, other }: Pick<DecidingFight, 'same' | 'other'>): number {
  const share = ({ games, inTime }: Tally): number => (games === 0 ? 0 : inTime / games);
  return share(other) - share(same);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
