import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf } from '../../src/tui/frame.js';
import { painted } from '../../src/tui/painted.js';
import {
  anyLook,
  anyMessage,
  anySize,
  anyStart,
  type Happening,
  happen,
  startWith,
} from './support/any-keys.js';
import { atPlan, COLOURED, type Played } from './support/play-keys.js';
import { onTerminal, type Seen, shownPlainly, type Terminal } from './support/terminal.js';

/** The frame of the app, as a terminal shows it on which nothing was before. */
function fresh(screen: Played): Promise<Seen> {
  const { size, look } = screen.now();
  return shownPlainly(
    frameOf(screen.now()).map((cells) => painted(cells, look)),
    size,
  );
}

/** Waits until the terminal shows what a fresh one would, in every cell. */
async function settled(terminal: Terminal, screen: Played): Promise<void> {
  const wanted = await fresh(screen);
  const styles = JSON.stringify(visible(wanted));
  await terminal.until((seen) => seen.text === wanted.text && JSON.stringify(visible(seen)) === styles);
}

/** How all cells look. Of a blank only the ground can be seen, and whether it is reversed. */
function visible({ text, styles }: Seen): string[][] {
  const lines = text.split('\n');
  return styles.map((row, y) =>
    row.map((style, x) => ((lines[y]![x] ?? ' ') === ' ' ? style.replace(/^\d+|[bd]/g, '') || '-' : style)),
  );
}

test('a key shows on the terminal, in its colours', async () => {
  const screen = atPlan({}, { columns: 120, rows: 40 });
  const terminal = onTerminal(screen.store);
  await settled(terminal, screen);
  terminal.keys('tab', 'g', 'a', 'r', 'a', 'k', 'enter');
  await terminal.until(({ text }) => text.includes('A small town on the highway'));
  await settled(terminal, screen);
  await terminal.stop();
});

test.each([
  [172, 49, 165, 69],
  [224, 58, 87, 68],
  [160, 50, 80, 24],
  [80, 24, 250, 70],
])('from %i by %i to %i by %i no row of the old frame is left', async (columns, rows, wide, high) => {
  const screen = atPlan({}, { columns, rows });
  const terminal = onTerminal(screen.store);
  await settled(terminal, screen);
  terminal.resize({ columns: wide, rows: high });
  await settled(terminal, screen);
  await terminal.stop();
});

test('leaving gives the terminal its own screen back', async () => {
  const screen = atPlan({}, { columns: 80, rows: 24 });
  const terminal = onTerminal(screen.store);
  await settled(terminal, screen);
  expect(terminal.isOnAlternateScreen()).toBe(true);
  await terminal.stop();
  expect(terminal.written().join('')).toContain('\u001b[?1049l');
});

test('what is drawn bit by bit is what would be drawn at once, whatever keys, sizes and looks come', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyStart,
      anyWindow,
      anyLook,
      fc.array(fc.tuple(anyHappening, fc.nat(3)), { minLength: 20, maxLength: 40 }),
      async (start, size, look, happenings) => {
        const screen = startWith(start, size, look);
        const terminal = onTerminal(screen.store);
        for (const [happening, pause] of happenings) {
          if (happening.type === 'resize') terminal.resize(happening.size);
          else if (isPlainKey(happening)) terminal.keys(happening.key);
          else happen(screen, happening);
          // Some frames are drawn between two keys, some are passed over.
          if (pause === 0) await new Promise((go) => setTimeout(go, 18));
        }
        await settled(terminal, screen);
        await terminal.stop();
      },
    ),
    { numRuns: 24, endOnFailure: true },
  );
});

/** Windows that somebody could have; narrower ones show only that they are too small. */
const anyWindow = anySize.filter(({ columns, rows }) => columns >= 40 && rows >= 10);

const anyHappening = anyMessage.filter(
  (happening) => happening.type !== 'resize' || (happening.size.columns >= 40 && happening.size.rows >= 10),
);

/** Keys that come as one character, or as a sequence that stands for itself. */
function isPlainKey(happening: Happening): happening is { type: 'key'; key: string } {
  return (
    happening.type === 'key' &&
    (/^[!-~]$/.test(happening.key) || /^(?:up|down|left|right|tab|enter)$/.test(happening.key))
  );
}

test('while somebody plays, the screen is never cleared', async () => {
  const screen = atPlan({}, { columns: 120, rows: 40 }, COLOURED);
  const terminal = onTerminal(screen.store);
  await settled(terminal, screen);
  const before = terminal.written().length;
  for (const key of [
    'tab',
    'tab',
    'enter',
    'down',
    'enter',
    'm',
    'n',
    'z',
    '+',
    'L',
    '?',
    'down',
    'q',
    'e',
    'enter',
  ]) {
    terminal.keys(key);
    await settled(terminal, screen);
  }
  const drawn = terminal.written().slice(before).join('');
  expect(drawn.length).toBeGreaterThan(1000);
  expect(drawn).not.toMatch(/\u001b\[[23]J/);
  await terminal.stop();
});

test('a cursor key costs no more than four kilobytes at 120 by 40', async () => {
  const screen = atPlan({ scenario: 'road-to-deir-ezzor' }, { columns: 120, rows: 40 }, COLOURED);
  const terminal = onTerminal(screen.store);
  await settled(terminal, screen);
  const sizes: number[] = [];
  for (const key of ['right', 'up', 'up', 'right', 'down', 'left', 'tab', 'tab']) {
    const before = terminal.written().length;
    terminal.keys(key);
    await settled(terminal, screen);
    sizes.push(Buffer.byteLength(terminal.written().slice(before).join('')));
  }
  const middle = [...sizes].sort((one, other) => one - other)[4]!;
  expect(middle).toBeLessThan(4096);
  await terminal.stop();
});
