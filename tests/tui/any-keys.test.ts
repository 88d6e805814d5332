import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemWithOrder } from '../../src/engine/rules/orders.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import type { Session, Setting } from '../../src/session/session.js';
import { frameOf } from '../../src/tui/frame.js';
import { widthOf } from '../../src/tui/row.js';
import { anyLook, anyMessage, anySize, anyStart, happen, startWith } from './support/any-keys.js';
import type { Played } from './support/play-keys.js';
import { lineOf } from './support/rows.js';

/** Latin, Greek and Cyrillic letters, arrows, box drawing, blocks, geometric shapes and braille, but for its blank. */
const UNICODE =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff\u2801-\u28ff]*$/;
const ASCII = /^[\u0020-\u007e]*$/;

/** Fails where the frame is not exactly as large as the screen, or holds what may not be on it. */
function inspect(screen: Played): void {
  const { size, look } = screen.now();
  const rows = frameOf(screen.now());
  expect(rows).toHaveLength(size.rows);
  for (const cells of rows) {
    expect(widthOf(cells)).toBe(size.columns);
    expect(lineOf(cells)).toMatch(look.ascii ? ASCII : UNICODE);
  }
}

/** Fails where an order on the sheet of a side would not stand, by what the side knows. */
function judge({ scenario }: Setting, { state, history }: Session): void {
  for (const side of [0, 1] as const) {
    const view = viewFor(scenario, state, side);
    const sheet = history.present[side];
    for (const [no, order] of sheet.entries())
      expect(problemWithOrder(scenario.briefing, view, order, sheet.toSpliced(no, 1))).toBeNull();
  }
}

test('whatever is pressed, each frame is whole, and each order on the sheet is legal', () => {
  fc.assert(
    fc.property(
      anyStart,
      anySize,
      anyLook,
      fc.array(anyMessage, { minLength: 300, maxLength: 300 }),
      (start, size, look, happenings) => {
        const screen = startWith(start, size, look);
        inspect(screen);
        for (const happening of happenings) {
          happen(screen, happening);
          inspect(screen);
          const { game } = screen.now();
          if (game) judge(game.setting, game.session);
        }
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});

test('a screen of any size is drawn, down to one cell', () => {
  const sizes = [1, 2, 3, 10, 24, 79, 80, 81, 115, 116, 117, 250];
  for (const start of [null, { scenario: 'last-hills' } as const])
    for (const columns of sizes)
      for (const rows of [1, 2, 3, 10, 23, 24, 25, 70])
        inspect(startWith(start, { columns, rows }, { theme: 'default', ascii: false, depth: '256' }));
});
