import { readFileSync } from 'node:fs';
import { type Fault, ScenarioError } from '../../src/scenario/fault.js';
import type { LoadedScenario } from '../../src/scenario/loaded.js';
import { loadScenario } from '../../src/scenario/parse.js';

/** The drill's files as plain objects by path, free to be broken. */
// biome-ignore lint/suspicious/noExplicitAny: tests break the files in every way, so they have no type
export type Files = Record<string, any>;

const PATHS = [
  'drill.json',
  ...['places', 'links', 'lines', 'forces', 'claims', 'contradictions', 'outlets'].map(
    (name) => `drill/${name}.json`,
  ),
  'theatre/sources.json',
  'theatre/figures.json',
];

const TEXTS = PATHS.map((path): [string, string] => [path, readFileSync(`scenarios/${path}`, 'utf8')]);

export function drillFiles(): Files {
  return Object.fromEntries(TEXTS.map(([path, text]) => [path, JSON.parse(text)]));
}

/** Loads the drill from `files`; a file that is a text is taken as it stands. */
export function loadFiles(files: Files): LoadedScenario {
  const textOf = (path: string) =>
    typeof files[path] === 'string' ? files[path] : JSON.stringify(files[path]);
  return loadScenario({ path: 'drill.json', text: textOf('drill.json') }, (path) =>
    Object.hasOwn(files, path) ? { path, text: textOf(path) } : null,
  );
}

/** The faults of the drill after `change`; none where it still loads. */
export function faultsAfter(change: (files: Files) => void): readonly Fault[] {
  const files = drillFiles();
  change(files);
  try {
    loadFiles(files);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.faults;
    throw error;
  }
}
