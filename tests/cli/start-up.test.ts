import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.js';

const { metafile } = await build({
  entryPoints: ['src/cli/main.ts'],
  bundle: true,
  write: false,
  metafile: true,
  outdir: 'dist',
  splitting: true,
  platform: 'node',
  // The debugger of React: the build leaves it out.
  external: ['react-devtools-core'],
  format: 'esm',
});

/** All files that are loaded with `path`: those that it imports, and so on, but for what is imported when needed. */
function loadedWith(path: string): string[] {
  const found = new Set([path]);
  for (const file of found) {
    for (const { path: next, kind } of metafile.inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import') found.add(next);
    }
  }
  return [...found];
}

/** What yargs prints by `console.log`. */
async function helpOf(...words: string[]): Promise<string> {
  const log = console.log;
  let text = '';
  console.log = (line: string) => {
    text += `${line}\n`;
  };
  try {
    await main([...words, '--help']);
    return text;
  } finally {
    console.log = log;
  }
}

const isOf = (part: string) => (path: string) => path.includes(part);

test.each(['run-game', 'run-batch', 'play-game'])('%s starts without what checks files', (command) => {
  const loaded = loadedWith(`src/cli/commands/${command}.ts`);
  expect(loaded).toContain('src/scenario/compile.ts');
  expect(loaded.filter(isOf('node_modules/zod/'))).toEqual([]);
  expect(loaded.filter(isOf('src/scenario/check.ts'))).toEqual([]);
});

test.each(['run-game', 'run-batch'])('%s starts without what saves games', (command) => {
  expect(loadedWith(`src/cli/commands/${command}.ts`).filter(isOf('src/save/'))).toEqual([]);
});

test.each(['run-game', 'run-batch', 'play-game', 'resume-game'])(
  '%s starts without the full screen',
  (command) => {
    const loaded = loadedWith(`src/cli/commands/${command}.ts`);
    expect(loaded.filter(isOf('node_modules/ink/'))).toEqual([]);
    expect(loaded.filter(isOf('node_modules/react/'))).toEqual([]);
    expect(loaded.filter(isOf('src/tui/screens/'))).toEqual([]);
  },
);

test('the menu starts without what checks files and what saves games', () => {
  const loaded = loadedWith('src/cli/full-screen/run-full-screen.ts');
  expect(loaded.filter(isOf('node_modules/ink/'))).not.toEqual([]);
  expect(loaded.filter(isOf('src/scenario/check.ts'))).toEqual([]);
});

test('the command line starts without any of the work', () => {
  const own = loadedWith('src/cli/main.ts').filter(isOf('src/'));
  expect(own.filter((path) => !/^src\/cli\/|^src\/engine\/model\/|^src\/tui\/look\.ts$/.test(path))).toEqual(
    [],
  );
});

test('what checks files is part of the program all the same', () => {
  expect(loadedWith('src/scenario/parse.ts').some(isOf('node_modules/zod/'))).toBe(true);
  expect(Object.keys(metafile.inputs)).toContain('src/scenario/parse.ts');
});

test.each([
  '',
  'play',
  'resume',
  'run',
  'batch',
  'verify',
  'scenario',
  'scenario show',
  'scenario validate',
  'scenario schema',
  'scenario map',
])('the help of "%s" is plain ASCII, which the build reckons with, and fits', async (words) => {
  const help = await helpOf(...words.split(' ').filter((word) => word !== ''));
  expect(help).toContain(`sukhnah-sim ${words}`.trimEnd());
  expect(help).toMatch(/^[\n -~]+$/);
  for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
});
