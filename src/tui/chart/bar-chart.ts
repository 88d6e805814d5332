import type { Role } from '../role.js';
import { clipped, filled, fitted, oneCell, type Row, row, type Size, span } from '../row.js';
import { chartHeading } from './chart-heading.js';

/** A bar with what stands before it and the text of its value, which follows it. */
export interface Bar {
  label: string;
  value: number;
  text: string;
  role: Role;
}

/** A chart of a few labelled bars. */
export interface BarsAsked {
  title: string;
  /** "" where the title says it. */
  unit: string;
  bars: readonly Bar[];
  size: Size;
  ascii: boolean;
}

/**
 * Bars from a common line at zero: to the right for what is more, to the left for what is less. Bars for which there is
 * no room are counted in the last row.
 *
 * @returns exactly `size.rows` rows of at most `size.columns` cells
 */
export function barChart({ title, unit, bars, size, ascii }: BarsAsked): Row[] {
  const heading = chartHeading(title, unit, size.columns);
  const room = Math.max(0, size.rows - 1);
  const shown = bars.length > room ? bars.slice(0, Math.max(0, room - 1)) : bars;
  const measure = measureOf(shown, size.columns);
  const rows = [heading, ...shown.map((bar) => barRow(bar, measure, ascii))];
  if (bars.length === 0) rows.push(row('Nothing to show.', 'dim'));
  if (shown.length < bars.length) rows.push(row(`and ${bars.length - shown.length} more`, 'dim'));
  return filled(
    rows.map((cells) => clipped(cells, size.columns)),
    size.rows,
  );
}

/** Columns of each part of a row. */
interface Measure {
  label: number;
  text: number;
  /** On both sides of the line at zero. */
  left: number;
  right: number;
  /** Half cells for one of the unit. */
  scale: number;
}

function measureOf(bars: readonly Bar[], columns: number): Measure {
  const longest = (texts: readonly string[]) => texts.reduce((most, { length }) => Math.max(most, length), 0);
  const label = Math.min(longest(bars.map((bar) => bar.label)), Math.floor(columns / 3));
  const text = longest(bars.map((bar) => bar.text));
  const more = bars.reduce((most, { value }) => Math.max(most, value), 0);
  const less = bars.reduce((least, { value }) => Math.min(least, value), 0);
  const room = Math.max(2, columns - label - text - 3);
  const span = more - less;
  if (span === 0) return { label, text, left: 0, right: room, scale: 0 };
  const left = less === 0 ? 0 : Math.min(room - 1, Math.max(1, Math.round((room * -less) / span)));
  const right = more === 0 ? 0 : room - left;
  const scale = 2 * Math.min(...(less < 0 ? [left / -less] : []), ...(more > 0 ? [right / more] : []));
  return { label, text, left, right, scale };
}

function barRow({ label, value, text, role }: Bar, measure: Measure, ascii: boolean): Row {
  const halves = value === 0 ? 0 : Math.max(1, Math.round(Math.abs(value) * measure.scale));
  const bar = barText(halves, value < 0, ascii);
  const isLeft = value < 0;
  return [
    span(`${oneCell(label).slice(0, measure.label).padEnd(measure.label)} `),
    span(isLeft ? bar.padStart(measure.left) : ' '.repeat(measure.left), role),
    span(ascii ? '|' : '│', 'frame'),
    ...fitted(row(isLeft ? '' : bar, role), measure.right),
    span(` ${oneCell(text).padStart(measure.text)}`),
  ];
}

/** A bar of so many half cells; what is not nothing shows at least a half. */
function barText(halves: number, isLeft: boolean, ascii: boolean): string {
  if (ascii) return (isLeft ? '=' : '#').repeat(Math.ceil(halves / 2));
  const whole = '█'.repeat(Math.floor(halves / 2));
  if (halves % 2 === 0) return whole;
  return isLeft ? `▐${whole}` : `${whole}▌`;
}
