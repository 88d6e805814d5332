import type { Briefing } from '../engine/model/scenario.js';
import { shortDate } from './date.js';
import { counted } from './number.js';

/** A milestone with its reported days, as turns; they may lie outside the scenario. */
export interface DatedMilestone {
  name: string;
  from: number;
  to: number;
  sources: readonly string[];
}

/** When a game came to a milestone, and how that compares. */
export interface ToldTrack {
  milestone: number;
  day: number | null;
  off: number | null;
  verdict: 'early' | 'in-time' | 'late' | 'never' | 'open';
}

/** Each milestone in the reports and in the game, a sentence each. */
export function trackLines(
  briefing: Briefing,
  milestones: readonly DatedMilestone[],
  track: readonly ToldTrack[],
): string[] {
  if (milestones.length === 0) return ['Beside the reports: no reported date falls into this scenario.'];
  return [
    'Beside the reports',
    ...track.map((row) => {
      const milestone = milestones[row.milestone]!;
      const reported = `reported ${daysText(briefing, milestone)} (${milestone.sources.join(', ')})`;
      return `  - ${milestone.name}: ${reported}; in the game ${verdictText(briefing, row)}.`;
    }),
  ];
}

/** "on 26 July", "from 26 July to 2 August". */
function daysText({ start }: Briefing, { from, to }: DatedMilestone): string {
  return from === to
    ? `on ${shortDate(start, from)}`
    : `from ${shortDate(start, from)} to ${shortDate(start, to)}`;
}

function verdictText({ start }: Briefing, { day, off, verdict }: ToldTrack): string {
  const on = day === null ? '' : `on ${shortDate(start, day)}, `;
  switch (verdict) {
    case 'early':
      return `${on}${counted(-(off ?? 0), 'day')} early`;
    case 'late':
      return `${on}${counted(off ?? 0, 'day')} late`;
    case 'in-time':
      return `${on}within those days`;
    case 'never':
      return 'never';
    case 'open':
      return 'not by its last day, which comes before those days are over';
  }
}
