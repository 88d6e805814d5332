import { fitted, oneCell, type Row, span } from '../row.js';
import { packed } from './packed.js';

/** What is said of a day, at its column. */
export interface DayMark {
  column: number;
  text: string;
}

/** Rows that the marks of days take under the axis: one and, where they are too many for it, those of a key. */
export function dayMarkRows(marks: readonly { text: string }[], columns: number): number {
  if (marks.length === 0) return 0;
  return marks.length <= MOST_IN_PLACE ? 1 : 1 + keyOf(marks, columns).length;
}

/** Texts of so many marks stand beside their arrows; more get letters, and a key. */
const MOST_IN_PLACE = 2;

/** The marks of days under the axis, `columns` wide behind an indent: as many rows as `dayMarkRows` says. */
export function marksRows(marks: readonly DayMark[], indent: number, columns: number, ascii: boolean): Row[] {
  if (marks.length === 0) return [];
  const cells = Array<string>(columns).fill(' ');
  const isLettered = marks.length > MOST_IN_PLACE;
  // Of two on one column the first is seen.
  for (const [no, { column }] of [...marks.entries()].reverse()) {
    cells[column] = isLettered ? letterOf(no) : ascii ? '^' : '↑';
  }
  if (!isLettered) for (const mark of marks) writeBeside(cells, mark);
  const under = fitted([span(' '.repeat(indent)), span(cells.join(''), 'label')], indent + columns);
  return isLettered ? [under, ...keyOf(marks, indent + columns)] : [under];
}

/** Writes the text of a mark on that side of it on which there is room, if there is. */
function writeBeside(cells: string[], { column, text }: DayMark): void {
  const told = oneCell(text);
  const start = [column + 2, column - 1 - told.length].find((at) => isFree(cells, at, told.length));
  if (start !== undefined) for (const [i, letter] of [...told].entries()) cells[start + i] = letter;
}

/** Whether `length` cells from `at` are blank, and one more on either side but for the mark's own. */
function isFree(cells: readonly string[], at: number, length: number): boolean {
  if (at < 0 || at + length > cells.length) return false;
  return cells.slice(Math.max(0, at - 1), at + length + 1).every((cell) => cell === ' ');
}

/** "a Arak  b Goal". */
function keyOf(marks: readonly { text: string }[], columns: number): Row[] {
  const entries = marks.map(
    ({ text }, no): Row => [span(letterOf(no), 'label'), span(` ${oneCell(text)}`, 'dim')],
  );
  return packed(entries, columns, 2).slice(0, MOST_ROWS);
}

const MOST_ROWS = 2;

/** The letter of a mark; all from the 26th on have the last. */
function letterOf(no: number): string {
  return LETTERS[Math.min(no, LETTERS.length - 1)]!;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
