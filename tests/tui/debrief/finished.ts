import type { LuckShown } from '../../../src/report/luck-shown.js';
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
    size: { columns: 78, rows: 20 },
    ascii: false,
    ...changed,
  };
}
