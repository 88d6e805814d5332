import type { LuckShown } from '../../../src/report/luck-shown.js';
import type { ReportedRow, ReportsShown } from '../../../src/report/reports-shown.js';
import type { DayTrack } from '../../../src/session/tracks.js';
import type { DebriefAsked } from '../../../src/tui/debrief/debrief-rows.js';

/** 20 days in which the first side wins nine places, and its front comes 40 km nearer. */
const TRACKS: DayTrack[] = Array.from({ length: 20 }, (_, turn) => ({
  turn,
  held: [12 + Math.floor(turn / 2), 14 - Math.floor(turn / 2)],
  losses: [turn * 11, turn * 25],
  sorties: [turn === 0 ? 0 : 8 - (turn % 3), 0],
  supply: [10 - (turn % 4), 6.5],
  front: 60 - 2 * turn,
}));

/** Luck with three days that matter, one of which stands out. */
export const LUCK: LuckShown = {
  games: 20,
  expected: 12.5,
  final: 20,
  days: Array.from({ length: 19 }, (_, i) => {
    const swings: Readonly<Record<number, number>> = { 2: -6.5, 9: 12, 15: 2 };
    const expected = 12.5 + (i >= 2 ? -6.5 : 0) + (i >= 9 ? 12 : 0) + (i >= 15 ? 2 : 0);
    return { date: `${13 + i} July`, expected, luck: swings[i] ?? 0, isClear: i === 9 };
  }),
  lines: [
    'Luck by day, in points for North',
    '  - 22 July: +12.0 (give or take 3.0); least likely first: the fight for Goal.',
  ],
};

/** A game beside the reports: a day late, early, in time, never, and one that lies after its end. */
export const REPORTS: ReportsShown = {
  first: 1,
  last: 19,
  rows: [
    reported('Ridge taken', 3, 5, 6, 'late', '1 day late'),
    reported('Hills taken', 6, 9, 2, 'early', '4 days early'),
    reported('Town entered by the main road', 10, 14, 12, 'in-time', 'in time'),
    reported('Bridge taken', 16, 16, null, 'never', 'never'),
    reported('Far bank reached', 25, 30, null, 'open', 'open'),
  ],
  departure: [
    'Where the game left the reported course',
    '"Ridge taken" had not come by 17 July, the last day reported, and chance put it there.',
  ],
  claims: [
    'What each date rests on',
    'Ridge taken:',
    '  - 15 July, North Press (T1, northern): The ridge is taken. [T1; high]',
    '',
    'Sources:',
    '  T1 North Press: The war from day to day',
  ],
};

function reported(
  name: string,
  from: number,
  to: number,
  day: number | null,
  verdict: ReportedRow['verdict'],
  off: string,
): ReportedRow {
  return { name, from, to, day, verdict, off, text: `reported on those days (T1); in the game ${off}` };
}

/** A page of the debrief of a finished game of 19 days. */
export function finished(changed: Partial<DebriefAsked> = {}): DebriefAsked {
  return {
    page: 0,
    scroll: 0,
    sides: ['North', 'South'],
    start: '2017-07-13',
    lines: ['The game ended after 19 days.', '', 'Points: North 60, South 40.'],
    tracks: TRACKS,
    aim: 'Goal',
    marks: [{ turn: 9, text: 'Goal' }],
    luck: LUCK,
    progress: null,
    reports: REPORTS,
    reported: null,
    size: { columns: 78, rows: 20 },
    ascii: false,
    ...changed,
  };
}
