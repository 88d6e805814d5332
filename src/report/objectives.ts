import type { Briefing, Objective } from '../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../engine/model/side.js';
import { shortDate } from './date.js';
import { placeName } from './names.js';
import { menText } from './number.js';

/** How an objective stands: settled for good, or as it would be if the game ended now. */
export type Standing = 'met' | 'missed' | 'met so far' | 'open';

/**
 * The aims of a side and how they stand, and those of the other side.
 *
 * @param standings in the order of the briefing; those of the other side are not told, for they would tell too much
 */
export function objectivesLines(briefing: Briefing, side: SideNo, standings: readonly Standing[]): string[] {
  const lines = ['Your aims:'];
  for (const [no, aim] of briefing.objectives.entries()) {
    if (aim.side === side)
      lines.push(`  - ${aim.weight} points, ${standings[no]}: ${objectiveText(briefing, aim)}`);
  }
  lines.push(`Points so far: ${pointsOf(briefing, side, standings)}.`);
  lines.push(`Aims of ${briefing.sides[enemyOf(side)].name}:`);
  for (const aim of briefing.objectives) {
    if (aim.side !== side) lines.push(`  - ${aim.weight} points: ${objectiveText(briefing, aim)}`);
  }
  const { decisive, major, minor } = briefing.levels;
  lines.push(
    `A lead of ${minor} points is a minor success, ${major} a major and ${decisive} a decisive one; less is a draw.`,
  );
  return lines;
}

function pointsOf({ objectives }: Briefing, side: SideNo, standings: readonly Standing[]): number {
  const isMet = (no: number): boolean => standings[no] === 'met' || standings[no] === 'met so far';
  return objectives.reduce((sum, aim, no) => (aim.side === side && isMet(no) ? sum + aim.weight : sum), 0);
}

/** An objective as a sentence, made from its data: "Take Hulayhilah by 22 July." */
export function objectiveText(briefing: Briefing, { type, place, by, men }: Objective): string {
  switch (type) {
    case 'take':
      return `Take ${placeName(briefing, place)} by ${shortDate(briefing.start, by)}.`;
    case 'hold':
      return `Hold ${placeName(briefing, place)} at the end.`;
    case 'fire-control':
      return `Have ${placeName(briefing, place)} under fire control, or hold it, at the end.`;
    case 'losses':
      return `Lose no more than ${menText(men)}.`;
  }
}
