import type { Briefing } from '../engine/model/scenario.js';
import { shortDate } from './date.js';
import { BRACKETS, claimText } from './dated-claim.js';
import type { Dossier } from './dossier.js';
import { counted } from './number.js';
import { entryOf } from './shelf.js';

/** A milestone with its reported days, as turns; they may lie outside the scenario. */
export interface DatedMilestone {
  name: string;
  from: number;
  to: number;
  sources: readonly string[];
}

/** A milestone with the ids of the claims that it rests on. */
export interface ClaimedMilestone extends DatedMilestone {
  claims: readonly string[];
}

/** When a game came to a milestone, and how that compares. */
export interface ToldTrack {
  milestone: number;
  day: number | null;
  off: number | null;
  verdict: 'early' | 'in-time' | 'late' | 'never' | 'open';
}

/** Each milestone in the reports and in the game, a sentence each, and below it the claims that it rests on. */
export function trackLines(
  briefing: Briefing,
  milestones: readonly ClaimedMilestone[],
  track: readonly ToldTrack[],
  dossier: Dossier,
): string[] {
  if (milestones.length === 0) return ['Beside the reports: no reported date falls into this scenario.'];
  const rows = track.map((row) => {
    const milestone = milestones[row.milestone]!;
    const reported = `reported ${reportedText(briefing, milestone)} (${milestone.sources.join(', ')})`;
    const told = `  - ${milestone.name}: ${reported}; in the game ${verdictText(briefing, row)}.`;
    return { told, claims: claimLines(dossier, milestone).map((line) => `    - ${line}`) };
  });
  return [
    'Beside the reports',
    ...(rows.some(({ claims }) => claims.length > 0) ? [BRACKETS] : []),
    ...rows.flatMap(({ told, claims }) => [told, ...claims]),
  ];
}

/** The claims that a milestone rests on, with their days and outlets, a line each. */
export function claimLines(dossier: Dossier, { claims }: Pick<ClaimedMilestone, 'claims'>): string[] {
  return claims.flatMap((id) => {
    const claim = entryOf(dossier.claims, id);
    return claim ? [claimText(dossier, claim)] : [];
  });
}

/** "on 26 July", "from 26 July to 2 August". */
function reportedText({ start }: Briefing, { from, to }: DatedMilestone): string {
  return from === to
    ? `on ${shortDate(start, from)}`
    : `from ${shortDate(start, from)} to ${shortDate(start, to)}`;
}

/** When the game came to it: "on 27 July, within those days", "never". */
export function verdictText({ start }: Briefing, { day, off, verdict }: ToldTrack): string {
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
