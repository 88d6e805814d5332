import { clipped, filled, fitted, type Row, row, span } from '../row.js';
import { type ChartAsked, drawable } from './chart.js';
import { chartHeading } from './chart-heading.js';
import { dayMarkRows, marksRows } from './day-marks.js';
import { keyRows } from './key.js';
import { columnOf, plotOf, rowOfTick } from './plot.js';
import { type Scale, scaleOf } from './scale.js';
import { datesRow, weeksText } from './time-axis.js';

/**
 * Curves over days: a title, an axis of values with round ticks, the curves in braille (in ASCII of their marks), an
 * axis of days with the dates at both ends, and the key of the curves with their marks and last values.
 *
 * @returns exactly `size.rows` rows of at most `size.columns` cells; what does not fit is left out from below
 */
export function lineChart(asked: ChartAsked): Row[] {
  const { title, unit, curves, size, ascii, marks = [] } = asked;
  const heading = chartHeading(title, unit, size.columns);
  const values = curves.flatMap((curve) => drawable(curve).filter((value) => value !== null));
  if (values.length === 0) {
    return filled([heading, clipped(row('No day to show yet.', 'dim'), size.columns)], size.rows);
  }
  const keyRoom = Math.max(1, Math.floor(size.rows / 6));
  const shownMarks = size.rows >= ROWS_FOR_MARKS ? marks : [];
  const below = 2 + dayMarkRows(shownMarks, size.columns);
  // Whether curves share a cell is known only when they are drawn; the key has a row more for it where it needs one.
  const keyed = (isShared: boolean) => keyRows(curves, isShared, size.columns, keyRoom, ascii);
  const rows = Math.max(1, size.rows - 1 - below - keyed(true).length);
  const scale = scaleOf(values, mostSteps(rows));
  const labels = labelWidth(scale, size.columns);
  const columns = Math.max(1, size.columns - labels - 1);
  const days = Math.max(...curves.map((curve) => curve.values.length));
  const placed = shownMarks.map(({ at, text }) => ({ column: columnOf(at, days, columns), text }));
  const marked = placed.map(({ column }) => column);
  const plot = plotOf({ curves, scale, marked, columns, rows, ascii });
  const indent = labels + 1;
  return filled(
    [
      heading,
      ...withAxis(plot.rows, scale, labels, ascii),
      axisRow(days, labels, columns, ascii),
      ...marksRows(placed, indent, columns, ascii),
      datesRow(asked.labels, days, indent, columns),
      ...keyed(plot.isShared),
    ].map((cells) => clipped(cells, size.columns)),
    size.rows,
  );
}

/** How many steps between ticks an axis of so many rows has at most: each tick then has a row of its own. */
function mostSteps(rows: number): number {
  return rows < 4 ? 1 : Math.floor(rows / 2) + 1;
}

/** Lower charts have no room for a row of marks. */
const ROWS_FOR_MARKS = 9;

/** Cells for the texts of the ticks; none where they would leave too little for the curves. */
function labelWidth({ ticks }: Scale, columns: number): number {
  const width = Math.max(...ticks.map(({ text }) => text.length));
  return columns - width - 1 >= LEAST_COLUMNS ? width : 0;
}

const LEAST_COLUMNS = 8;

/** The rows of the curves behind the axis of values. */
function withAxis(rows: readonly Row[], scale: Scale, labels: number, ascii: boolean): Row[] {
  const texts = new Map(
    scale.ticks.map(({ value, text }) => [rowOfTick(scale, value, rows.length, ascii), text] as const),
  );
  return rows.map((cells, at) => {
    const text = texts.get(at);
    const line = text === undefined ? (ascii ? '|' : '│') : ascii ? '+' : '┤';
    const label = labels === 0 ? '' : (text ?? '').padStart(labels);
    return [span(label, 'dim'), span(line, 'frame'), ...cells];
  });
}

/** The axis of days, with a tick for each week where weeks are wide enough. */
function axisRow(days: number, labels: number, columns: number, ascii: boolean): Row {
  const line = Array<string>(columns).fill(ascii ? '-' : '─');
  if (weeksText(days, columns) !== '') {
    for (let at = 0; at < days; at += 7) line[columnOf(at, days, columns)] = ascii ? '+' : '┬';
  }
  const corner = `${' '.repeat(labels)}${ascii ? '+' : '└'}`;
  return fitted(row(`${corner}${line.join('')}`, 'frame'), labels + 1 + columns);
}
