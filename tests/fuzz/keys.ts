import fc from 'fast-check';
import { frameOf } from '../../src/tui/frame.js';
import { type Row, widthOf } from '../../src/tui/row.js';
import { anyLook, anyMessage, anySize, anyStart, happen, startWith } from '../tui/support/any-keys.js';
import type { Played } from '../tui/support/play-keys.js';
import { lineOf } from '../tui/support/rows.js';
import type { Case } from './case.js';
import type { Kind } from './kind.js';

/**
 * Keys, typed and pasted lines, other sizes and days that are ended, on the full screen without a terminal. Each step
 * is one of them; each leaves a frame that fills its screen, without a control character in a cell.
 */
export const keys: Kind = {
  name: 'keys',
  steps: { least: 50, most: 50 },
  run({ start, steps }) {
    const screen = begin(start);
    inspect(screen);
    for (const step of steps) {
      happen(screen, drawn(anyHappening, step));
      inspect(screen);
    }
    return { keys: steps.length };
  },
  file: (one) => ({ name: 'keys.json', text: `${JSON.stringify(told(one))}\n` }),
};

/** What `arbitrary` comes to for a number: always the same. */
function drawn<T>(arbitrary: fc.Arbitrary<T>, number: number): T {
  return fc.sample(arbitrary, { seed: number | 0, numRuns: 1 })[0]!;
}

const anyBeginning = fc.tuple(anyStart, anySize, anyLook);

/** Any text at all may be pasted, and typed. */
const anyHappening: typeof anyMessage = fc.oneof(
  { weight: 30, arbitrary: anyMessage },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 300 })
      .map((text) => ({ type: 'paste', text }) as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => ({ type: 'line', text }) as const),
  },
);

function begin(start: number): Played {
  return startWith(...drawn(anyBeginning, start));
}

function inspect(screen: Played): void {
  const { size, look } = screen.now();
  const rows: readonly Row[] = frameOf(screen.now());
  const tell = (what: string) =>
    new Error(`${what} on ${size.columns} x ${size.rows}: ${screen.names().join()}`);
  if (rows.length !== size.rows) throw tell(`${rows.length} rows`);
  for (const [no, cells] of rows.entries()) {
    if (widthOf(cells) !== size.columns) throw tell(`${widthOf(cells)} cells in row ${no}`);
    const found = (look.ascii ? NOT_ASCII : STEERING).exec(lineOf(cells));
    if (found !== null) throw tell(`a character ${found[0].charCodeAt(0)} in row ${no}`);
  }
}

const NOT_ASCII = /[^\u0020-\u007e]/;

/** What is no Latin, Greek or Cyrillic letter, arrow, line, block, shape or braille, so that it may take no cell or two. */
const STEERING =
  /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff\u2801-\u28ff]/;

/** A case as messages, for whoever wants to read it. */
function told({ start, steps }: Case): unknown {
  return { start: drawn(anyBeginning, start), happenings: steps.map((step) => drawn(anyHappening, step)) };
}
