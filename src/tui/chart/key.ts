import { grouped } from '../../report/number.js';
import type { Role } from '../role.js';
import { clipped, oneCell, type Row, span } from '../row.js';
import { type Curve, drawable } from './chart.js';
import { curveMark, sharedMark } from './curve-marks.js';
import { packed } from './packed.js';

/**
 * The key of a chart: mark, name and last value of each curve, and what the mark of shared cells means.
 *
 * @returns one to `most` rows; where the names are too long for that they are cut off, never the marks
 */
export function keyRows(
  curves: readonly Curve[],
  isShared: boolean,
  columns: number,
  most: number,
  ascii: boolean,
): Row[] {
  const entries = curves.map((curve, no) =>
    entry(curveMark(no, ascii), `${oneCell(curve.name)}${lastText(curve)}`, curve.role),
  );
  if (isShared && curves.length > 1) entries.push(entry(sharedMark(ascii), 'shared', 'strong'));
  const rows = packed(entries, columns, 3);
  if (rows.length <= most) return rows;
  const width = Math.max(1, Math.floor(columns / entries.length) - 1);
  return packed(
    entries.map((cells) => clipped(cells, width)),
    columns,
    1,
  ).slice(0, most);
}

function entry(mark: string, text: string, role: Role): Row {
  return [span(mark, role), span(` ${text}`)];
}

/** " 34", or nothing where there is no value at all. */
function lastText(curve: Curve): string {
  const last = drawable(curve).findLast((value) => value !== null);
  if (last === undefined || last === null) return '';
  return ` ${Number.isInteger(last) ? grouped(last) : last.toFixed(1)}`;
}
