import type { Briefing } from '../engine/model/scenario.js';
import { ledgerLines, type ToldDay, type ToldLedger } from './compare-luck.js';
import { shortDate } from './date.js';

/** The luck of a game, ready to be drawn. All figures are points of the lead of the first side. */
export interface LuckShown {
  /** Games that each expected lead is the mean of. */
  games: number;
  /** The lead that was to be expected before the first day, and the lead it came to. */
  expected: number;
  final: number;
  /** The days of the game, the first one first. */
  days: readonly LuckyDay[];
  /** The same in words, with the fights of the days that stand out. Lines not yet wrapped. */
  lines: readonly string[];
}

/** What the chance of one day was worth. */
export interface LuckyDay {
  /** "13 July". */
  date: string;
  /** The lead that was to be expected in the evening, and by how much it is more than the evening before. */
  expected: number;
  luck: number;
  /** Whether it stands out from what so few games leave uncertain. */
  isClear: boolean;
}

/** A ledger of luck with the lead that was to be expected each evening, in thousandths of a point. */
export interface LedgerTold extends ToldLedger {
  days: readonly (ToldDay & { expected: number })[];
}

/** The luck of a game as it is shown, for somebody who may know all of it. */
export function luckShown(briefing: Briefing, ledger: LedgerTold): LuckShown {
  const { games, start, days } = ledger;
  return {
    games,
    expected: start / 1000,
    final: (days.at(-1)?.expected ?? start) / 1000,
    days: days.map(({ turn, expected, luck, isClear }) => ({
      date: shortDate(briefing.start, turn),
      expected: expected / 1000,
      luck: luck / 1000,
      isClear,
    })),
    lines: ledgerLines(briefing, ledger),
  };
}

/** Points as "+3.4", "-0.5", "0.0". */
export function signedPoints(points: number): string {
  const text = points.toFixed(1);
  if (text === '-0.0' || text === '0.0') return '0.0';
  return points > 0 ? `+${text}` : text;
}
