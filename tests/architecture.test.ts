import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ENGINE = 'engine/random engine/map engine/model engine/rules engine/turn';

/** What each folder may import besides itself: folders of ours, and packages. ARCHITECTURE.md says why. */
const MAY_IMPORT: Record<string, string> = {
  'engine/random': '',
  'engine/map': 'engine/model',
  'engine/model': 'engine/random',
  'engine/rules': 'engine/random engine/map engine/model',
  'engine/turn': 'engine/random engine/map engine/model engine/rules',
  text: '',
  scenario: 'text engine/random engine/map engine/model zod node:crypto',
  save: 'text engine/random engine/model engine/turn scenario parser zod node:crypto',
  parser: 'text engine/map engine/model',
  report: 'text engine/map engine/model',
  ai: ENGINE,
  sim: `${ENGINE} text ai scenario seedrandom`,
  course: `${ENGINE} text scenario ai sim`,
  session: `${ENGINE} text parser report immer`,
  lesson: 'text engine/model scenario parser report session',
  debrief: 'text engine/model engine/rules report session sim',
  'html/page': 'html uplot',
  html: 'engine/model report debrief node:crypto',
  'tui/ink': 'tui ink react',
  bot: 'text engine/random engine/model engine/rules scenario parser report sim zod',
  tui: 'text engine/map engine/model parser report session',
  cli: `${ENGINE} text scenario save parser report ai sim course session lesson debrief html tui tui/ink bot yargs tinypool hyparquet-writer node:* node:crypto`,
};

/** Clock, chance, locale, files, and the mathematics whose last digit differs between machines. */
const NEVER_IN_ENGINE =
  /Math\.(?:random|exp|expm1|log\w*|pow|sinh?|cosh?|tanh?|a(?:sin|cos|tan)\w*|cbrt|hypot)\b|\*\*|\bDate\b|performance\.|process\.|console\.|localeCompare|toLocale|\bIntl\b|await |setTimeout|setImmediate/;

/** What would make a result depend on the machine that it was reckoned on. */
const NEVER_OUTSIDE_CLI =
  /Math\.random|\bDate\.now|new Date\b|performance\.now|localeCompare|toLocale\w*\(|\bIntl\./;

const IMPORT =
  /^(?:import\b[^'";]*?|export\s+(?:type\s+)?[{*][^'";]*?)\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** Holds the version. */
const MANIFEST = '../../package.json';

interface Source {
  path: string;
  text: string;
  /** Without comments. */
  code: string;
  imports: readonly string[];
}

const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const imports = [...code.matchAll(IMPORT)].map((found) => found.slice(1).find((target) => target)!);
    return { path, text, code, imports };
  });

const folderOf = (path: string) => Object.keys(MAY_IMPORT).find((folder) => path.startsWith(`${folder}/`));

const isIn = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));

/** The files outside `folders` that import what fits `pattern`. */
const importersOf = (pattern: RegExp, ...folders: string[]) =>
  sources
    .filter(({ path, imports }) => !isIn(path, ...folders) && imports.some((target) => pattern.test(target)))
    .map(({ path }) => path);

/** Each file of `which` in whose code `pattern` is found, and what was. */
const findings = (pattern: RegExp, which: readonly Source[]) =>
  which.flatMap(({ path, code }) => {
    const found = pattern.exec(code);
    return found ? [`${path}: ${found[0]}`] : [];
  });

test('every file belongs to a layer, and every layer of the table has files', () => {
  expect(sources.filter(({ path }) => !folderOf(path)).map(({ path }) => path)).toEqual([]);
  const empty = Object.keys(MAY_IMPORT).filter((folder) => !sources.some(({ path }) => isIn(path, folder)));
  expect(empty).toEqual([]);
});

test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
  const allowed = `${folder} ${MAY_IMPORT[folder]}`.split(' ');
  const offences = sources
    .filter(({ path }) => folderOf(path) === folder)
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => target !== MANIFEST)
        .filter((target) => !allowed.some((it) => it === whatIs(path, target)))
        .map((target) => `${path} imports ${target}`),
    );
  expect(offences).toEqual([]);
});

/** The folder or package that `target` stands for in the table. */
function whatIs(path: string, target: string): string | undefined {
  if (target.startsWith('.')) return folderOf(join(dirname(path), target).replaceAll('\\', '/'));
  return target.startsWith('node:') && target !== 'node:crypto' ? 'node:*' : target;
}

test('files import each other by their full name, and none is a barrel or a drawer for odds and ends', () => {
  const loose = sources.flatMap(({ path, imports }) =>
    imports
      .filter((target) => target.startsWith('.') && !target.endsWith('.js') && target !== MANIFEST)
      .map((target) => `${path} imports ${target}`),
  );
  expect(loose).toEqual([]);
  const drawer = /(?:^|\/)(?:index|utils?|helpers?|common|manager|service)\.tsx?$/;
  expect(sources.filter(({ path }) => drawer.test(path)).map(({ path }) => path)).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 300);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('the engine has no clock, chance, locale, files or mathematics that differ between machines', () => {
  expect(
    findings(
      NEVER_IN_ENGINE,
      sources.filter(({ path }) => isIn(path, 'engine')),
    ),
  ).toEqual([]);
});

test('nothing but the command line has a clock or ambient chance', () => {
  expect(
    findings(
      NEVER_OUTSIDE_CLI,
      sources.filter(({ path }) => !isIn(path, 'cli')),
    ),
  ).toEqual([]);
});

test('nothing sorts or prints by locale', () => {
  expect(findings(/localeCompare|toLocale\w*\(|\bIntl\./, sources)).toEqual([]);
});

test('no type is loose, and nothing is left to do', () => {
  expect(findings(/:\s*any\b|<any>|\bas any\b/, sources)).toEqual([]);
  const marks = /@ts-(?:ignore|nocheck|expect-error)|\b(?:TODO|FIXME|XXX|HACK)\b/;
  expect(sources.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
});

test('only session/advance.ts knows immer, and only sim/seed.ts seedrandom', () => {
  expect(importersOf(/^immer$/)).toEqual(['session/advance.ts']);
  expect(importersOf(/^seedrandom/)).toEqual(['sim/seed.ts']);
});

test('only tui/ink knows ink and react', () => {
  expect(importersOf(/^(?:ink|react)\b/, 'tui/ink')).toEqual([]);
});

test('only cli/pool knows the pool of threads', () => {
  expect(importersOf(/^tinypool$/)).toEqual(['cli/pool/play-all.ts']);
  expect(importersOf(/^node:worker_threads$/, 'cli/pool')).toEqual([]);
  expect(importersOf(/^hyparquet-writer$/)).toEqual(['cli/series/parquet.ts']);
});

test('only the command line touches files, the process and the terminal', () => {
  expect(
    findings(
      /\b(?:process|console)\./,
      sources.filter(({ path }) => !isIn(path, 'cli')),
    ),
  ).toEqual([]);
  expect(importersOf(/^node:(?!crypto$)/, 'cli')).toEqual([]);
  expect(importersOf(/package\.json$/)).toEqual(['cli/version.ts']);
});

test('nothing uses the network', () => {
  expect(importersOf(/^node:(?:https?2?|net|tls|dgram|dns)$/)).toEqual([]);
  expect(findings(/\bfetch\(|WebSocket|XMLHttpRequest/, sources)).toEqual([]);
});

test('no test is skipped or alone', () => {
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.test.ts'),
  );
  const marked = tests.filter((path) =>
    /\.(?:skip|only|todo)\b/.test(readFileSync(join('tests', path), 'utf8')),
  );
  expect(marked.filter((path) => path !== 'architecture.test.ts')).toEqual([]);
});
