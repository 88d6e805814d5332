import type { FightReport } from '../../engine/model/event.js';
import { type Continuations, FEWEST } from './continuations.js';
import { type Difference, differenceOf } from './difference.js';
import { chanceOfResult } from './fight-chance.js';
import type { RecordedGame } from './recorded-game.js';

/** A fight of the game, and how likely its result was, permille. */
export interface LikelyFight {
  fight: FightReport;
  chance: number;
}

/** What the chance of one day was worth. All in thousandths of a point, seen from the first side. */
export interface LedgerDay {
  turn: number;
  /** The lead that was to be expected in the evening, with the recorded orders of both sides. */
  expected: number;
  /** By how much that is more than the evening before. */
  luck: number;
  /** The standard error of that. */
  error: number;
  /** A point or more, and three standard errors or more from nothing. */
  isClear: boolean;
  fights: LikelyFight[];
}

export interface Ledger {
  /** Games that each expected lead is the mean of. */
  games: number;
  /** The lead that was to be expected before the first day, in thousandths of a point. */
  start: number;
  days: LedgerDay[];
}

/**
 * The luck of each day.
 *
 * With the orders of both sides held as they are recorded, the lead to be expected is a martingale under chance: what it
 * changes by in a day is that day's luck, and the luck of all days adds up to the final lead less the lead to be
 * expected at the start, to the last thousandth (Doob, "Stochastic Processes", 1953; programs for backgammon reckon the
 * luck of a roll in the same way).
 */
export function ledgerOf(game: RecordedGame, continuations: Continuations): Ledger {
  const leads = continuations.map((courses) => courses.map(({ lead }) => lead));
  const expected = leads.map(thousandths);
  const days = leads.slice(1).map((after, i): LedgerDay => {
    const luck = expected[i + 1]! - expected[i]!;
    const difference = differenceOf(leads[i]!, after);
    return {
      turn: i + 1,
      expected: expected[i + 1]!,
      luck,
      error: Math.round(difference.error * 1000),
      isClear: isWorthTelling(difference, after.length),
      fights: fightsOf(game, i + 1),
    };
  });
  return { games: leads[0]!.length, start: expected[0]!, days };
}

/** The fights of a day, the least likely result first. */
export function fightsOf({ scenario, events }: RecordedGame, turn: number): LikelyFight[] {
  const { figures } = scenario.briefing;
  return events[turn]!.flatMap((event) => (event.type === 'fought' ? [event.fight] : []))
    .map((fight) => ({ fight, chance: chanceOfResult(figures, fight) }))
    .sort((a, b) => a.chance - b.chance || a.fight.place - b.fight.place || a.fight.link - b.fight.link);
}

function isWorthTelling({ mean, isClear }: Difference, games: number): boolean {
  return isClear && games >= FEWEST && Math.abs(mean) >= 1;
}

function thousandths(leads: readonly number[]): number {
  return Math.round((1000 * leads.reduce((sum, lead) => sum + lead, 0)) / leads.length) + 0;
}
