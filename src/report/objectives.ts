import type { Briefing } from '../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../engine/model/side.js';
import { objectiveText } from './game.js';
import { entryOf, type Shelf } from './shelf.js';

/** How an objective stands: settled for good, or as it would be if the game ended now. */
export type Standing = 'met' | 'missed' | 'met so far' | 'open';

/**
 * The aims of a side and how they stand, and those of the other side.
 *
 * @param standings in the order of the briefing; those of the other side are not told, for they would tell too much
 */
export function objectivesLines(
  briefing: Briefing,
  shelf: Shelf,
  side: SideNo,
  standings: readonly Standing[],
): string[] {
  const lines = ['Your aims:'];
  for (const [no, aim] of briefing.objectives.entries()) {
    if (aim.side === side)
      lines.push(`  - ${aim.weight} points, ${standings[no]}: ${textOf(briefing, shelf, no)}`);
  }
  lines.push(`Points so far: ${pointsOf(briefing, side, standings)}.`);
  lines.push(`Aims of ${briefing.sides[enemyOf(side)].name}:`);
  for (const [no, aim] of briefing.objectives.entries()) {
    if (aim.side !== side) lines.push(`  - ${aim.weight} points: ${textOf(briefing, shelf, no)}`);
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

function textOf(briefing: Briefing, { file }: Shelf, no: number): string {
  const aim = briefing.objectives[no]!;
  return entryOf(file.objectives, aim.id)?.text ?? objectiveText(briefing, aim);
}
