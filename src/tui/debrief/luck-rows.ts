import { type LuckShown, type LuckyDay, signedPoints } from '../../report/luck-shown.js';
import { percent } from '../../report/number.js';
import { barChart } from '../chart/bar-chart.js';
import { lineChart } from '../chart/line-chart.js';
import { EMPTY, type Row, row, type Size } from '../row.js';
import { textRows } from '../texts.js';
import type { DebriefAsked } from './debrief-rows.js';

/** The luck of a game: the lead that was to be expected each evening, the days with the largest swings, and why. */
export function luckRows(luck: LuckShown, { sides, size, ascii }: DebriefAsked): Row[] {
  const curves = [
    {
      name: sides[0],
      role: 'curve-1' as const,
      values: [luck.expected, ...luck.days.map(({ expected }) => expected)].map(tenths),
    },
  ];
  const labels = { first: 'the start', last: luck.days.at(-1)?.date ?? 'the start' };
  const chart: Size = { columns: size.columns, rows: Math.max(LEAST_ROWS, Math.floor(size.rows / 2)) };
  return [
    ...lineChart({
      title: 'Lead to be expected in the evening',
      unit: 'points',
      curves,
      labels,
      size: chart,
      ascii,
    }),
    ...swingRows(luck, size, ascii),
    EMPTY,
    ...textRows([...luck.lines, HOW_IT_IS_RECKONED], size.columns),
  ];
}

const LEAST_ROWS = 8;

const HOW_IT_IS_RECKONED =
  'From each evening of the game others are played on, with the orders of both sides as they were given and with other ' +
  'chance. What their mean lead changes by in a day is the luck of that day. It says nothing of the orders.';

/** The days with the largest swings, in the order of the calendar. */
function swingRows({ days }: LuckShown, { columns }: Size, ascii: boolean): Row[] {
  const largest = days
    .map((day, no) => ({ ...day, no }))
    .filter(({ luck }) => Math.abs(luck) >= LEAST_SWING)
    .sort((a, b) => Math.abs(b.luck) - Math.abs(a.luck) || a.no - b.no)
    .slice(0, MOST_SWINGS)
    .sort((a, b) => a.no - b.no);
  if (largest.length === 0) return textRows(['No day changed the lead by a point.'], columns);
  return barChart({
    title: 'Days with the largest swings; a day with a star stands out clearly',
    unit: 'points',
    bars: largest.map(swingBar),
    size: { columns, rows: largest.length + 1 },
    ascii,
  });
}

/** Days shown, and the points below which a day is none of them. */
const MOST_SWINGS = 7;
const LEAST_SWING = 1;

function swingBar({ date, luck, isClear }: LuckyDay) {
  return {
    label: isClear ? `${date} *` : date,
    value: luck,
    text: signedPoints(luck),
    role: luck < 0 ? ('curve-2' as const) : ('curve-1' as const),
  };
}

/** The luck while it is being reckoned. */
export function reckoningRows({ progress, size: { columns }, ascii }: DebriefAsked): Row[] {
  if (progress === null) return textRows(['The luck of this game has not been reckoned.'], columns);
  const width = Math.max(1, Math.min(40, columns - 12));
  const done = Math.round(width * Math.max(0, Math.min(1, progress)));
  const [full, rest] = ascii ? ['#', '.'] : ['█', '░'];
  return [
    ...textRows(
      ['The luck of this game is being reckoned. You can read the other pages meanwhile.'],
      columns,
    ),
    EMPTY,
    row(
      `${full.repeat(done)}${rest.repeat(width - done)} ${percent(Math.round(progress * 1000))}`,
      'curve-1',
    ),
  ];
}

/** Points to a tenth: more digits mean nothing. */
function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}
