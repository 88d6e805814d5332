import type { App } from './app.js';
import type { KeyHelp } from './key.js';
import { isTooSmall, LEAST } from './layout.js';
import { box } from './panel.js';
import { EMPTY, filled, inAscii, inOneCell, type Row, row, span, widthOf } from './row.js';
import { kindOf } from './screens/kinds.js';

/** The whole screen: exactly as many rows of exactly as many cells as it has. */
export function frameOf(app: App): Row[] {
  const { size, notice } = app;
  if (isTooSmall(size)) return box(tooSmall(app), size);
  const screen = app.screens.at(-1)!;
  const kind = kindOf(screen);
  const rows = kind.rows(app, screen, { ...size, rows: size.rows - 1 });
  const lowest =
    notice === null ? keysRow(kind.keys(app, screen), size.columns) : row(` ${notice}`, 'warning');
  const all = [...filled(rows, size.rows - 1), lowest].map(inOneCell);
  return box(app.look.ascii ? all.map(inAscii) : all, size);
}

function tooSmall({ size }: App): Row[] {
  return [
    row(`This window has ${size.columns} columns and ${size.rows} rows.`),
    row(`The game needs ${LEAST.columns} and ${LEAST.rows}: make it larger.`),
    EMPTY,
    row('Ctrl+C leaves; what has been played is saved.'),
  ];
}

/** As many of the keys as there is room for, the weightiest first; a shorter one may stand where a longer one does not fit. */
function keysRow(keys: readonly KeyHelp[], columns: number): Row {
  const cells = [span(' ')];
  for (const one of keys) {
    const part = [span(one.keys, 'key'), span(` ${one.does}   `, 'dim')];
    // The last cell of the screen stays free: some terminals scroll when it is written.
    if (widthOf([...cells, ...part]) <= columns + 1) cells.push(...part);
  }
  return cells;
}
