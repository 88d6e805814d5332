import { ROLES, type Role } from '../role.js';
import type { Row, Size, Span } from '../row.js';

/**
 * A picture of cells while it is drawn. The ground is drawn in dots, 2 by 4 to a cell, or with characters where only
 * those of ASCII may be used; what stands on it are characters that hide it. A cell has one role: that of highest rank.
 */
export interface Canvas {
  columns: number;
  rows: number;
  ascii: boolean;
  /** By cell: the dots of the ground, as the low byte of a braille character; or its character in ASCII. */
  ground: Uint16Array;
  rank: Uint8Array;
  roles: Uint8Array;
  /** By cell: the character that stands on the ground, 0 for none. */
  marks: Uint16Array;
}

export function newCanvas({ columns, rows }: Size, ascii: boolean): Canvas {
  const cells = columns * rows;
  return {
    columns,
    rows,
    ascii,
    ground: new Uint16Array(cells),
    rank: new Uint8Array(cells),
    roles: new Uint8Array(cells),
    marks: new Uint16Array(cells),
  };
}

/** The bit of each dot in a braille character, by column and row within the cell. Source: Unicode 15, U+2800 to U+28FF. */
const DOTS = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;
const BRAILLE = 0x2800;

/** A dot of the ground, counted from the top left one: two to a column, four to a row. */
export function dot(canvas: Canvas, x: number, y: number, role: Role, rank: number): void {
  const column = x >> 1;
  const row = y >> 2;
  if (!isInside(canvas, column, row)) return;
  const cell = row * canvas.columns + column;
  canvas.ground[cell]! |= DOTS[x & 1 ? 1 : 0][(y & 3) as 0 | 1 | 2 | 3];
  claim(canvas, cell, role, rank);
}

/** A character of the ground, where nothing of higher rank is. */
export function groundMark(
  canvas: Canvas,
  column: number,
  row: number,
  mark: string,
  role: Role,
  rank: number,
): void {
  if (!isInside(canvas, column, row)) return;
  const cell = row * canvas.columns + column;
  if (canvas.rank[cell]! > rank) return;
  canvas.ground[cell] = mark.charCodeAt(0);
  claim(canvas, cell, role, rank);
}

function claim({ rank: ranks, roles }: Canvas, cell: number, role: Role, rank: number): void {
  if (ranks[cell]! > rank) return;
  ranks[cell] = rank;
  roles[cell] = ROLE_NUMBERS[role];
}

/** Characters on the ground; what falls outside the picture is left out. */
export function put(canvas: Canvas, column: number, row: number, text: string, role: Role): void {
  for (let i = 0; i < text.length; i++) {
    if (!isInside(canvas, column + i, row)) continue;
    const cell = row * canvas.columns + column + i;
    canvas.marks[cell] = text.charCodeAt(i);
    canvas.roles[cell] = ROLE_NUMBERS[role];
  }
}

/** Takes the ground away from a cell, so that what stands beside it can be read. */
export function clearGround(canvas: Canvas, column: number, row: number): void {
  if (isInside(canvas, column, row)) canvas.ground[row * canvas.columns + column] = 0;
}

export function isInside({ columns, rows }: Size, column: number, row: number): boolean {
  return column >= 0 && column < columns && row >= 0 && row < rows;
}

/** Whether nothing stands yet on any of the cells of a row, and all of them are inside. */
export function isFree(canvas: Canvas, column: number, row: number, width: number): boolean {
  if (row < 0 || row >= canvas.rows || column < 0 || column + width > canvas.columns) return false;
  const first = row * canvas.columns + column;
  for (let cell = first; cell < first + width; cell++) if (canvas.marks[cell] !== 0) return false;
  return true;
}

/** How many cells of a row have something of at least this rank on their ground. */
export function crossed(canvas: Canvas, column: number, row: number, width: number, rank: number): number {
  const first = row * canvas.columns + column;
  let count = 0;
  for (let cell = first; cell < first + width; cell++) if (canvas.rank[cell]! >= rank) count += 1;
  return count;
}

/** The picture as rows. Blanks take the role of what they stand behind, so that the pieces of a row are few. */
export function rowsOf(canvas: Canvas): Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < canvas.rows; row++) rows.push(rowOf(canvas, row * canvas.columns));
  return rows;
}

function rowOf({ columns, ascii, ground, marks, roles }: Canvas, first: number): Row {
  const spans: Span[] = [];
  let text = '';
  let role: Role = 'text';
  for (let cell = first; cell < first + columns; cell++) {
    const under = ascii ? ground[cell]! : ground[cell]! === 0 ? 0 : BRAILLE + ground[cell]!;
    const code = marks[cell]! || under;
    const next: Role = code === 0 ? (FILLED.has(role) ? 'text' : role) : ROLES[roles[cell]!]!;
    if (next !== role && text !== '') {
      spans.push({ text, role });
      text = '';
    }
    role = next;
    text += code === 0 ? ' ' : String.fromCharCode(code);
  }
  if (text !== '') spans.push({ text, role });
  return spans;
}

/** Roles that a theme may give a background, or a line under or through them: blanks beside them stay blank. */
const FILLED: ReadonlySet<Role> = new Set([
  'selected',
  'key',
  'warning',
  'first-counter',
  'second-counter',
  'first-memory',
  'second-memory',
] as const);

const ROLE_NUMBERS = Object.fromEntries(ROLES.map((role, no) => [role, no])) as Record<Role, number>;
