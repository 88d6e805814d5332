import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { keptText } from '../../.kept-text.js';
import { ROLES } from '../../src/tui/role.js';
import type { Row } from '../../src/tui/row.js';
import { atPlan } from './support/play-keys.js';

/*
 * The program is bundled with a memory for what Ink asks of each row (`.kept-text.js`). These tests bundle the drawing
 * with and without it, and compare what comes out.
 */

type Draw = typeof import('./support/draw-frames.js').drawFrames;

const folder = mkdtempSync(join(tmpdir(), 'kept-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a bundle draws with, and its text. */
async function bundled(name: string, plugins: readonly Plugin[]): Promise<{ draw: Draw; text: string }> {
  const outfile = join(folder, `${name}.js`);
  const { outputFiles } = await build({
    entryPoints: ['tests/tui/support/draw-frames.tsx'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [...plugins],
    // The debugger of React is not installed; anything may stand for it.
    alias: { 'react-devtools-core': 'node:events' },
    banner: { js: "import{createRequire as _r}from'node:module';const require=_r(import.meta.url);" },
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  const [{ text } = { text: '' }] = outputFiles;
  writeFileSync(outfile, text);
  // The bundle exports what its entry point exports.
  const { drawFrames } = (await import(outfile)) as { drawFrames: Draw };
  return { draw: drawFrames, text };
}

const plain = await bundled('plain', []);
const kept = await bundled('kept', [keptText]);

const anyRow: fc.Arbitrary<Row> = fc.array(
  fc.record({
    text: fc.oneof(
      { weight: 5, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      {
        weight: 3,
        arbitrary: fc.string({
          unit: fc.constantFrom(...'\u2801\u28ff\u2502\u2500\u25cf\u2191\u25fd\u21a9\ufe0f\u0301 '),
          maxLength: 12,
        }),
      },
    ),
    role: fc.constantFrom(...ROLES),
  }),
  { maxLength: 8 },
);

test('both draw the same, whatever stands in the rows, and again when it stands there again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyRow, { minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('default', 'contrast', 'mono'),
      fc.integer({ min: 10, max: 100 }),
      (frames, theme, columns) => {
        const look = { theme, ascii: false, depth: '256' } as const;
        const again = [...frames, ...frames];
        expect(kept.draw(again, look, columns)).toEqual(plain.draw(again, look, columns));
      },
    ),
    { numRuns: 60 },
  );
});

test('both draw the same for the frames of a game', () => {
  const screen = atPlan({}, { columns: 120, rows: 40 });
  const frames = [
    'tab',
    'tab',
    'enter',
    'escape',
    'L',
    '+',
    'm',
    'escape',
    '?',
    'down',
    'escape',
    'T',
    'tab',
  ].map((key) => {
    screen.press(key);
    return screen.rows();
  });
  const { look } = screen.now();
  expect(kept.draw(frames, look, 120)).toEqual(plain.draw(frames, look, 120));
});

test('the memory is in the one, for widths, characters and looks, and not in the other', () => {
  const uses = (text: string) => text.match(/= memory\d?\(/g)?.length ?? 0;
  expect([uses(kept.text), uses(plain.text)]).toEqual([4, 0]);
});
