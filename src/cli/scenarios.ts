import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckedScenarios, loadChecked } from '../scenario/checked.js';
import { ScenarioError } from '../scenario/fault.js';
import type { LoadedScenario, ReadLibraryFile, TextFile } from '../scenario/loaded.js';
import { readTextFile, shippedFolder } from './files.js';
import { UsageError } from './usage-error.js';

/** The folder of the scenarios that ship with the program, wherever that is installed. */
export function shippedScenarios(): string {
  return shippedFolder('scenarios');
}

/** The ids of the scenarios that ship, sorted. */
export function shippedIds(): string[] {
  return readdirSync(shippedScenarios())
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/**
 * The scenario that an argument names: the id of one that ships, or the path of a file.
 *
 * @throws UsageError where there is neither, ScenarioError where the files have faults
 */
export async function openScenario(idOrPath: string): Promise<LoadedScenario> {
  const path = scenarioPath(idOrPath);
  if (path === null) {
    const ids = shippedIds().join(', ');
    throw new UsageError(`no scenario "${idOrPath}": give one of ${ids}, or the path of a scenario file`);
  }
  return openScenarioFile(path);
}

/**
 * The scenario in the file at `path`. Its library is looked for beside it, and then among the files that ship.
 *
 * @param notes the file that tells what was checked when the program was built, and is not checked again
 * @throws ScenarioError where a file has faults or cannot be read
 */
export async function openScenarioFile(path: string, notes = NOTES): Promise<LoadedScenario> {
  const own = scenarioText(path);
  const read = libraryReader(path);
  const known = loadChecked(own, read, checkedScenarios(notes));
  if (known !== null) return known;
  const { loadScenario } = await import('../scenario/parse.js');
  return loadScenario(own, read);
}

/**
 * The text of the scenario at `path`.
 *
 * @throws ScenarioError where there is none
 */
export function scenarioText(path: string): TextFile {
  const own = readTextFile(path);
  if (own !== null) return own;
  throw new ScenarioError([
    { file: path, path: '', wrong: 'is not there', right: 'the path of a scenario file' },
  ]);
}

/** Reads the library of the scenario at `path`: beside it, and then among the files that ship. */
export function libraryReader(path: string): ReadLibraryFile {
  return (name) => readTextFile(join(dirname(path), name)) ?? readTextFile(join(shippedScenarios(), name));
}

/** Written by the build beside the bundle; there is none beside the sources. */
const NOTES = join(dirname(fileURLToPath(import.meta.url)), 'checked.json');

/** What the notes at `path` tell. Without them, or with broken ones, every scenario is checked anew. */
function checkedScenarios(path: string): CheckedScenarios {
  try {
    const notes: unknown = JSON.parse(readTextFile(path)?.text ?? '{}');
    return typeof notes === 'object' && notes !== null ? (notes as CheckedScenarios) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** The path of the file for an id that ships or a path, null where there is neither. */
function scenarioPath(idOrPath: string): string | null {
  if (/^[a-z0-9-]+$/.test(idOrPath)) {
    const shipped = join(shippedScenarios(), `${idOrPath}.json`);
    if (existsSync(shipped)) return shipped;
  }
  return existsSync(idOrPath) ? idOrPath : null;
}
