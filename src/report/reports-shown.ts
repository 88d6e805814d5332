import type { Briefing } from '../engine/model/scenario.js';
import { departureLines, type ToldDeparture } from './compare-departure.js';
import { type ClaimedMilestone, claimLines, type ToldTrack, verdictText } from './compare-track.js';
import { shortDate } from './date.js';
import { BRACKETS } from './dated-claim.js';
import type { Dossier } from './dossier.js';
import { counted } from './number.js';
import { withSources } from './sources.js';

/** A game beside the reports, ready to be drawn. Days are turns; the reported ones may lie outside the game. */
export interface ReportsShown {
  /** The first and the last turn of the game. */
  first: number;
  last: number;
  rows: readonly ReportedRow[];
  /** Where the game left the reported course, and why; null until it is known. Lines not yet wrapped. */
  departure: readonly string[] | null;
  /** The claims that each date rests on, and the sources by name. Lines not yet wrapped. */
  claims: readonly string[];
}

/** A milestone in the reports and in the game. */
export interface ReportedRow {
  name: string;
  from: number;
  to: number;
  /** The turn on which the game came to it, null for never or not yet. */
  day: number | null;
  verdict: ToldTrack['verdict'];
  /** "2 days late", "in time", "never", "open". */
  off: string;
  /** Both tracks in a line, with the ids of the sources. */
  text: string;
}

/** A game of `turns` days beside the reports as it is shown, without what `departureShown` tells. */
export function reportsShown(
  briefing: Briefing,
  milestones: readonly ClaimedMilestone[],
  track: readonly ToldTrack[],
  dossier: Dossier,
): ReportsShown {
  const claims = track.flatMap(({ milestone }) => {
    const lines = claimLines(dossier, milestones[milestone]!);
    return lines.length === 0
      ? []
      : [`${milestones[milestone]!.name}:`, ...lines.map((line) => `  - ${line}`)];
  });
  const rows = track.map((told) => rowOf(briefing, milestones[told.milestone]!, told));
  const named = [...rows.map(({ text }) => text), ...claims];
  const cited = withSources({ library: dossier }, named).slice(named.length);
  return {
    first: 1,
    last: briefing.turns,
    rows,
    departure: null,
    claims: claims.length === 0 ? [] : ['What each date rests on', BRACKETS, ...claims, '', ...cited],
  };
}

/** The same with where the game left the reported course. */
export function withDeparture(
  shown: ReportsShown,
  briefing: Briefing,
  milestones: readonly ClaimedMilestone[],
  departure: ToldDeparture | null,
): ReportsShown {
  return { ...shown, departure: departureLines(briefing, milestones, departure) };
}

function rowOf(briefing: Briefing, milestone: ClaimedMilestone, told: ToldTrack): ReportedRow {
  const { name, from, to, sources } = milestone;
  const { day, verdict, off } = told;
  const date = (turn: number) => shortDate(briefing.start, turn);
  const reported = from === to ? date(from) : `${date(from)} to ${date(to)}`;
  const when = day === null ? verdictText(briefing, told) : date(day);
  const text = `reported ${reported} (${sources.join(', ')}); in the game ${when}`;
  return { name, from, to, day, verdict, off: offText(verdict, off), text };
}

function offText(verdict: ToldTrack['verdict'], off: number | null): string {
  switch (verdict) {
    case 'early':
      return `${counted(-(off ?? 0), 'day')} early`;
    case 'late':
      return `${counted(off ?? 0, 'day')} late`;
    case 'in-time':
      return 'in time';
    case 'never':
      return 'never';
    case 'open':
      return 'open';
  }
}
