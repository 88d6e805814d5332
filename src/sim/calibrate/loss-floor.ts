import type { Briefing } from '../../engine/model/scenario.js';
import type { LossCountEntry } from '../../scenario/milestones-file.js';
import { dateOfTurn } from '../../text/calendar.js';
import type { GameRecord } from '../game-task.js';
import { quantile } from '../statistics.js';

/** A side's losses in games, beside what sources counted. */
export interface LossFloor {
  side: string;
  /** Men that the counts add up to. No source gives a total: the true losses were at least as high. */
  reportedAtLeast: number;
  /** Ids of the counts. */
  counts: string[];
  /** Men lost, of the games. */
  quantiles: { p5: number; p25: number; p50: number; p75: number; p95: number };
  /** Share of the games in which the side lost fewer men than were counted. */
  belowShare: number;
  heldOut: boolean;
}

/** For each side, the counts that fall into the scenario's dates and on its map; a side without any is left out. */
export function lossFloors(
  { start, turns, sides, places }: Briefing,
  counts: readonly LossCountEntry[],
  records: readonly GameRecord[],
): LossFloor[] {
  const ids = new Set(places.map(({ id }) => id));
  const end = dateOfTurn(start, turns);
  return sides.flatMap(({ id: side }): LossFloor[] => {
    const own = counts.filter(
      (count) =>
        count.side === side &&
        count.days[0] >= start &&
        count.days[1] <= end &&
        count.places.every((place) => ids.has(place)),
    );
    if (own.length === 0) return [];
    const reportedAtLeast = own.reduce((sum, { men }) => sum + men, 0);
    const men = records.map(({ result }) => result.losses[side]!.men).sort((one, other) => one - other);
    const at = (share: number) => Math.round(quantile(men, share));
    return [
      {
        side,
        reportedAtLeast,
        counts: own.map(({ id }) => id),
        quantiles: { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) },
        belowShare: men.filter((lost) => lost < reportedAtLeast).length / men.length,
        heldOut: own.every(({ heldOut }) => heldOut),
      },
    ];
  });
}
