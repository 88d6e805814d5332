import { shortDate } from '../report/date.js';
import { counted } from '../report/number.js';
import type { Debrief } from './debrief.js';

/** A reported date beside the game, in words. */
export interface BesideRow {
  name: string;
  /** "26 July to 27 July". */
  reported: string;
  sources: readonly string[];
  /** "24 July", "never", or "not by its last day" where that lies before the last reported one. */
  inGame: string;
  /** "2 days early", "within those days"; nothing where the game has no day. */
  off: string;
  verdict: 'early' | 'in-time' | 'late' | 'never' | 'open';
  /** For a drawing, turns: the first and last reported day, and that of the game. */
  from: number;
  to: number;
  day: number | null;
}

/** The reported dates beside those of the game. */
export function besideRows({ scenario, beside }: Debrief): BesideRow[] {
  const { start } = scenario.briefing;
  return beside.track.map(({ milestone, day, off, verdict }): BesideRow => {
    const { name, from, to, sources } = beside.milestones[milestone]!;
    const [first, last] = [shortDate(start, from), shortDate(start, to)];
    return {
      name,
      reported: from === to ? first : `${first} to ${last}`,
      sources,
      inGame: day === null ? (verdict === 'open' ? 'not by its last day' : 'never') : shortDate(start, day),
      off: offText(verdict, off ?? 0),
      verdict,
      from,
      to,
      day,
    };
  });
}

function offText(verdict: BesideRow['verdict'], off: number): string {
  switch (verdict) {
    case 'early':
      return `${counted(-off, 'day')} early`;
    case 'late':
      return `${counted(off, 'day')} late`;
    case 'in-time':
      return 'within those days';
    case 'never':
    case 'open':
      return '';
  }
}
