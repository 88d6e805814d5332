import type { BySide } from '../../engine/model/side.js';
import { shortDate } from '../../report/date.js';
import type { LuckShown } from '../../report/luck-shown.js';
import type { ReportsShown } from '../../report/reports-shown.js';
import type { DayTrack } from '../../session/tracks.js';
import type { Curve } from '../chart/chart.js';
import { lineChart } from '../chart/line-chart.js';
import { mostScroll, scrolled } from '../panel.js';
import { filled, type Row, type Size } from '../row.js';
import { textRows } from '../texts.js';
import type { AimMark } from './aim-marks.js';
import { luckRows, reckoningRows } from './luck-rows.js';
import { reportRows } from './report-rows.js';

/** The pages of the debrief, in their order. */
export const DEBRIEF_PAGES = ['Result', 'Control', 'Losses', 'Luck', 'Beside the reports'] as const;

/** A page of the debrief, for somebody who may know all of the game. */
export interface DebriefAsked {
  /** Its number in `DEBRIEF_PAGES`; any other shows the first page. */
  page: number;
  scroll: number;
  /** The names of the sides, and the date of the first turn. */
  sides: Readonly<BySide<string>>;
  start: string;
  /** How the game came out, in lines not yet wrapped. */
  lines: readonly string[];
  /** By turn, from the eve of the first day on. */
  tracks: readonly DayTrack[];
  /** The place from which the front is measured; null where there is none. */
  aim: string | null;
  marks: readonly AimMark[];
  /** Null until it is reckoned; `progress` is the share of that work that is done, 0 to 1, null before it begins. */
  luck: LuckShown | null;
  progress: number | null;
  /** The same of the game beside the reports: null until it is at hand; `reported` is the share of the search for the cause. */
  reports: ReportsShown | null;
  reported: number | null;
  size: Size;
  ascii: boolean;
}

/** The rows of a page, exactly `size.rows`, of at most `size.columns` cells; what runs over can be scrolled. */
export function debriefRows(asked: DebriefAsked): Row[] {
  return filled(scrolled(pageRows(asked), asked.scroll, asked.size), asked.size.rows);
}

/** How far a page can be scrolled. */
export function debriefScroll(asked: DebriefAsked): number {
  return mostScroll(pageRows(asked).length, asked.size.rows);
}

function pageRows(asked: DebriefAsked): Row[] {
  const { page, lines, luck, size } = asked;
  switch (DEBRIEF_PAGES[page] ?? DEBRIEF_PAGES[0]) {
    case 'Result':
      return textRows(lines, size.columns);
    case 'Control':
      return controlRows(asked);
    case 'Losses':
      return lossRows(asked);
    case 'Luck':
      return luck ? luckRows(luck, asked) : reckoningRows(asked);
    case 'Beside the reports':
      return reportRows(asked);
  }
}

/** Places held, and how far the front was from the aim. */
function controlRows(asked: DebriefAsked): Row[] {
  const { tracks, sides, marks, aim, size } = asked;
  const held = bySide(asked, ({ held }) => held);
  const first = tracks[0]?.turn ?? 0;
  const places = chartOf(asked, 'Places held in the evening', '', tracks, held, {
    rows: size.rows - frontChartRows(asked),
    marks: marks.map(({ turn, text }) => ({ at: turn - first, text })),
  });
  if (aim === null) return places;
  const front: Curve = {
    name: `${sides[0]} to ${aim}`,
    role: 'curve-3',
    values: tracks.map((day) => day.front),
  };
  return [
    ...places,
    ...chartOf(asked, 'Way left from the front', 'km', tracks, [front], { rows: frontChartRows(asked) }),
  ];
}

/** The lower chart is the smaller one: it has one curve, and no marks. */
function frontChartRows({ size }: DebriefAsked): number {
  return Math.max(LEAST_ROWS, Math.floor((size.rows * 2) / 5));
}

/** Men lost so far, sorties of each day, and supply. */
function lossRows(asked: DebriefAsked): Row[] {
  const { tracks } = asked;
  const flown = tracks.filter(({ turn }) => turn > 0);
  return [
    ...chartOf(
      asked,
      'Men lost so far',
      '',
      tracks,
      bySide(asked, ({ losses }) => losses),
    ),
    ...chartOf(
      asked,
      'Sorties of each day',
      '',
      flown,
      bySide({ ...asked, tracks: flown }, ({ sorties }) => sorties),
    ),
    ...chartOf(
      asked,
      'Supply in hand, mean of all formations',
      'days',
      tracks,
      bySide(asked, ({ supply }) => supply),
    ),
  ];
}

/** A curve for each side. */
function bySide(
  { sides, tracks }: DebriefAsked,
  of: (day: DayTrack) => Readonly<BySide<number | null>>,
): Curve[] {
  return sides.map((name, no) => ({
    name,
    role: no === 0 ? 'curve-1' : 'curve-2',
    values: tracks.map((day) => of(day)[no]!),
  }));
}

/** A chart of `rows`, or else of half of the page, but of no less than it needs. */
function chartOf(
  { start, size, ascii }: DebriefAsked,
  title: string,
  unit: string,
  tracks: readonly DayTrack[],
  curves: readonly Curve[],
  more: { rows?: number; marks?: readonly { at: number; text: string }[] } = {},
): Row[] {
  const { rows = Math.floor(size.rows / 2), marks = [] } = more;
  const [first, last] = [tracks[0]?.turn ?? 0, tracks.at(-1)?.turn ?? 0];
  const labels = { first: shortDate(start, first), last: shortDate(start, last) };
  const seen = marks.filter(({ at }) => at >= 0 && at <= last - first);
  return lineChart({
    title,
    unit,
    curves,
    labels,
    size: { columns: size.columns, rows: Math.max(LEAST_ROWS, rows) },
    ascii,
    marks: seen,
  });
}

/** A chart of fewer rows says too little. */
const LEAST_ROWS = 8;
