import type { Briefing, Objective } from '../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../engine/model/side.js';
import { shortDate } from './date.js';
import { holderName, placeName } from './names.js';
import { counted, menText } from './number.js';

/** How an objective stands: settled for good, or as it would be if the game ended now. */
export type Standing = 'met' | 'missed' | 'met so far' | 'open';

/**
 * The aims of a side and how they stand, and those of the other side.
 *
 * @param standings in the order of the briefing; those of the other side are not told, for they would tell too much
 * @param earned    what each aim earns as things stand, null where it is not met
 */
export function objectivesLines(
  briefing: Briefing,
  side: SideNo,
  standings: readonly Standing[],
  earned: readonly (number | null)[],
): string[] {
  const lines = ['Your aims:'];
  for (const [no, aim] of briefing.objectives.entries()) {
    if (aim.side === side)
      lines.push(`  - ${aim.weight} points, ${standings[no]}: ${objectiveText(briefing, aim)}`);
  }
  lines.push(`Points so far: ${pointsOf(briefing, side, earned)}.`);
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

function pointsOf({ objectives }: Briefing, side: SideNo, earned: readonly (number | null)[]): number {
  return objectives.reduce((sum, aim, no) => (aim.side === side ? sum + (earned[no] ?? 0) : sum), 0);
}

/** An objective as a sentence, made from its data: "Take Hulayhilah by 22 July." */
export function objectiveText(briefing: Briefing, objective: Objective): string {
  return `${aimText(briefing, objective)}${lateText(briefing, objective)}.`;
}

/** What it is worth once the race is lost, where that is less. */
function lateText(briefing: Briefing, { late, weight }: Pick<Objective, 'late' | 'weight'>): string {
  const { race } = briefing;
  if (race === null || late === weight) return '';
  return `; for ${counted(late, 'point')} once ${holderName(briefing, race.party)} has arrived`;
}

function aimText(briefing: Briefing, { type, place, by, men, days }: Objective): string {
  switch (type) {
    case 'take':
      return `Take ${placeName(briefing, place)} by ${shortDate(briefing.start, by)}`;
    case 'hold':
      return `Hold ${placeName(briefing, place)} at the end`;
    case 'fire-control':
      return `Have ${placeName(briefing, place)} under fire control, or hold it, at the end`;
    case 'losses':
      return `Lose no more than ${menText(men)}`;
    case 'relieve':
      return `Relieve ${placeName(briefing, place)}, by joining it to a base, by ${shortDate(briefing.start, by)}`;
    case 'besiege':
      return `Keep ${placeName(briefing, place)} besieged to the end`;
    case 'supply':
      return `Have ${placeName(briefing, place)} cut off from its bases on no more than ${counted(days, 'day')}`;
    case 'cut-off':
      return `Cut ${placeName(briefing, place)} off from its bases on ${counted(days, 'day')} or more`;
  }
}
