import { faultsOfMeaning } from './check.js';
import { type Fault, faultsOfShape, ScenarioError, valueAt } from './fault.js';
import { leavesIntact } from './intact.js';
import { parseJson } from './json.js';
import { DEFAULT_PATHS, LIBRARY_NAMES, type LibraryName, type ScenarioFiles } from './library.js';
import { LIBRARY_SHAPES } from './library-shapes.js';
import { type LoadedScenario, loadedOf, type ReadLibraryFile, type TextFile } from './loaded.js';
import { type ScenarioFile, scenarioFile } from './scenario-file.js';

/**
 * Reads a scenario and its library.
 *
 * @throws ScenarioError with every fault of all files; what they mean is looked at as far as their shape allows
 */
export function loadScenario(own: TextFile, read: ReadLibraryFile): LoadedScenario {
  const faults: Fault[] = [];
  const files = readFiles(own, read, faults);
  if (files !== null) faults.push(...faultsOfMeaning(files));
  if (files === null) throw new ScenarioError(faults, 'References were not checked: mend these first.');
  if (faults.length > 0) throw new ScenarioError(faults);
  return loadedOf(files);
}

/**
 * A scenario's own file alone, without its library.
 *
 * @throws ScenarioError with every fault of its shape
 */
export function readScenarioFile(own: TextFile): ScenarioFile {
  const faults: Fault[] = [];
  const file = shaped(own.path, parsed(own, faults), scenarioFile, faults);
  if (faults.length > 0) throw new ScenarioError(faults);
  return file as ScenarioFile; // it has the shape of the schema
}

interface Schema {
  safeParse(
    value: unknown,
  ): { success: true } | { success: false; error: { issues: Parameters<typeof faultsOfShape>[2] } };
}

/** The files, with the faults of their shape told; null where these leave nothing to look at. */
function readFiles(own: TextFile, read: ReadLibraryFile, faults: Fault[]): ScenarioFiles | null {
  const raw = parsed(own, faults);
  const file = shaped(own.path, raw, scenarioFile, faults);
  const library: Record<string, unknown> = {};
  const paths: Record<string, string> = { scenario: own.path };
  let isComplete = file !== undefined;
  for (const name of LIBRARY_NAMES) {
    const path = libraryPath(raw, name);
    const there = path === null ? null : read(path);
    if (path !== null && there === null) {
      const wrong = `is "${path}", where there is no file`;
      faults.push({ file: own.path, path: `library.${name}`, wrong, right: 'the path of a file' });
    }
    const value = there && shaped(there.path, parsed(there, faults), LIBRARY_SHAPES[name], faults);
    if (!value) isComplete = false;
    else Object.assign(library, value);
    paths[name] = there?.path ?? path ?? '';
  }
  // Complete: each file has been read and is built as its schema says.
  return isComplete ? ({ file, library, paths } as unknown as ScenarioFiles) : null;
}

function parsed(file: TextFile, faults: Fault[]): unknown {
  const result = parseJson(file.path, file.text);
  if ('value' in result) return result.value;
  faults.push(result.fault);
  return undefined;
}

/**
 * `value` itself where it has the shape of `schema`, or undefined, with the faults told. Faults that leave its build
 * intact leave the value. What is no JSON has been told of already.
 */
function shaped(file: string, value: unknown, schema: Schema, faults: Fault[]): unknown {
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return value;
  const { issues } = result.error;
  faults.push(...faultsOfShape(file, value, issues));
  return issues.every((issue) => leavesIntact(issue, valueAt(value, issue.path))) ? value : undefined;
}

/** The path of a library file, as far as a scenario that may have faults names one; or the one that is meant without. */
function libraryPath(raw: unknown, name: LibraryName): string | null {
  if (typeof raw !== 'object' || raw === null || !('library' in raw)) return null;
  const { library } = raw;
  if (typeof library !== 'object' || library === null) return null;
  if (!Object.hasOwn(library, name)) return DEFAULT_PATHS[name] ?? null;
  const path: unknown = (library as Record<string, unknown>)[name];
  return scenarioFile.shape.library.shape.places.safeParse(path).success ? String(path) : null;
}
