import { lastOf, type RecordRow } from './record.js';
import type { Measured } from './rounds.js';

/** The rows of a table of what was measured, beside the last of each figure in the record. */
export function figureTable(now: RecordRow, record: readonly RecordRow[]): string[] {
  const head = ['', 'now', 'in kernels', 'spread', 'before', 'times as good'];
  const rows = Object.entries(now.figures).map(([name, measured]) => {
    const before = lastOf(record, name);
    return [
      name,
      shown(measured),
      // What is no speed and no time is not set against the yardstick.
      isTimed(measured) ? digits(measured.inKernels) : '-',
      `${(measured.spread * 100).toFixed(0)} %`,
      before ? shown(before.measured) : '-',
      before ? compared(measured, before.measured) : '-',
    ];
  });
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

/** How many times as good: more than 1 is better for every figure, whatever it counts. */
export function timesAsGood(now: Measured, before: Measured): number {
  return now.better === 'more' ? now.inKernels / before.inKernels : before.inKernels / now.inKernels;
}

function compared(now: Measured, before: Measured): string {
  const ratio = timesAsGood(now, before).toFixed(2);
  return now.checksum === before.checksum ? ratio : `${ratio} *`;
}

const isTimed = ({ unit }: Measured) => unit === '/s' || unit === 'ms';

function shown({ value, unit }: Measured): string {
  return unit === '/s' ? `${digits(value)}/s` : `${digits(value)} ${unit}`;
}

/** Three digits, and thousands set off. */
function digits(value: number): string {
  if (value >= 100) return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
  return value.toPrecision(3);
}
