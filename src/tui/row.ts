import type { Role } from './role.js';

/** A piece of a row that has one look. */
export interface Span {
  text: string;
  role: Role;
}

/** One row of the screen, from the left. Each character takes one cell: see `oneCell`. */
export type Row = readonly Span[];

/** Room on the screen, in cells. */
export interface Size {
  columns: number;
  rows: number;
}

/** A row without anything. */
export const EMPTY: Row = [];

/** A piece of a row. */
export function span(text: string, role: Role = 'text'): Span {
  return { text, role };
}

/** A row of one look. */
export function row(text: string, role: Role = 'text'): Row {
  return text === '' ? EMPTY : [{ text, role }];
}

/** How many cells a row takes. */
export function widthOf(cells: Row): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0);
}

/** A row cut off after `columns` cells. */
export function clipped(cells: Row, columns: number): Row {
  const kept: Span[] = [];
  let left = Math.max(0, columns);
  for (const { text, role } of cells) {
    if (left === 0) break;
    const part = text.slice(0, left);
    left -= part.length;
    kept.push({ text: part, role });
  }
  return kept;
}

/** A row of exactly `columns` cells: cut off, or filled up with blanks. */
export function fitted(cells: Row, columns: number): Row {
  const kept = clipped(cells, columns);
  const missing = columns - widthOf(kept);
  return missing > 0 ? [...kept, span(' '.repeat(missing))] : kept;
}

/** A row with `left` at its left end and `right` at its right end; where both do not fit, the left one gives way. */
export function spread(left: Row, right: Row, columns: number): Row {
  const room = Math.max(0, columns - widthOf(right));
  return clipped([...fitted(left, room), ...right], columns);
}

/** Exactly `count` rows: cut off, or filled up with empty ones. */
export function filled(rows: readonly Row[], count: number): Row[] {
  const kept = rows.slice(0, Math.max(0, count));
  while (kept.length < count) kept.push(EMPTY);
  return kept;
}

/**
 * `text` with one cell for each UTF-16 unit: what would take two cells, none, or move others (wide letters, emoji,
 * combining and right-to-left marks, control characters) becomes a question mark. Names of files reach the screen
 * through here.
 */
export function oneCell(text: string): string {
  return text.normalize('NFC').replace(NOT_ONE_CELL, '?');
}

/** A row in which every character takes one cell, whatever somebody has put into it. */
export function inOneCell(cells: Row): Row {
  return cells.map((one) => (ORDINARY.test(one.text) ? one : { ...one, text: oneCell(one.text) }));
}

/** What nearly all of the screen is made of. */
const ORDINARY = /^[\u0020-\u007e\u2500-\u25ff\u2800-\u28ff]*$/;

/** A row in ASCII alone: letters lose their marks, and what is left over becomes a question mark. */
export function inAscii(cells: Row): Row {
  return cells.map((one) => (NOT_ASCII.test(one.text) ? { ...one, text: asciiText(one.text) } : one));
}

function asciiText(text: string): string {
  return Array.from(text, (char) => char.normalize('NFD').charAt(0))
    .join('')
    .replace(/[^\u0020-\u007e]/g, '?');
}

const NOT_ASCII = /[^\u0020-\u007e]/;

/**
 * All but Latin, Greek and Cyrillic letters, general punctuation, arrows, box drawing, geometric shapes and braille.
 *
 * Source: Unicode Standard Annex 11, "East Asian Width", revision 43 (2024): these blocks are neutral, narrow, or
 * ambiguous and narrow outside East Asian settings.
 */
const NOT_ONE_CELL =
  /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff\u2800-\u28ff]/gu;
