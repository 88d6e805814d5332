import { createHash } from 'node:crypto';
import { compileScenario } from './compile.js';
import { withoutMark } from './json.js';
import { DEFAULT_PATHS, LIBRARY_NAMES, type LibraryName, type ScenarioFiles } from './library.js';
import type { LoadedScenario, ReadLibraryFile, TextFile } from './loaded.js';
import type { ScenarioFile } from './scenario-file.js';

/** What is known of a scenario that has been checked before. */
export interface CheckedScenario {
  /** SHA-256 over the texts of its library. */
  library: string;
  /** The digest of the compiled scenario. */
  digest: string;
}

/** Scenarios that have been checked before, by the SHA-256 of their own text. */
export type CheckedScenarios = Readonly<Record<string, CheckedScenario>>;

/**
 * The scenario in files that are, to the byte, those that were checked before: what `loadScenario` gives, without the
 * work of checking. Null for all others.
 */
export function loadChecked(
  own: TextFile,
  read: ReadLibraryFile,
  checked: CheckedScenarios,
): LoadedScenario | null {
  const sum = sumOf([own.text]);
  const known = Object.hasOwn(checked, sum) ? checked[sum]! : null;
  if (known === null) return null;
  const file = JSON.parse(withoutMark(own.text)) as ScenarioFile; // its sum is that of a checked one
  const there = libraryTexts(file, read);
  if (there === null || sumOf(there.map(({ text }) => text)) !== known.library) return null;
  const library = Object.assign({}, ...there.map(({ text }) => JSON.parse(withoutMark(text))));
  const paths = Object.fromEntries(LIBRARY_NAMES.map((name, i) => [name, there[i]!.path]));
  const files: ScenarioFiles = {
    file,
    library,
    paths: { ...(paths as Record<LibraryName, string>), scenario: own.path }, // one for each name
  };
  return { scenario: compileScenario(files), digest: known.digest, file, library };
}

/** What `loadChecked` has to know to take the files of `loaded`, which have no fault, as they are. */
export function noteOf(
  own: TextFile,
  read: ReadLibraryFile,
  { file, digest }: LoadedScenario,
): CheckedScenarios {
  const texts = libraryTexts(file, read)!.map(({ text }) => text);
  return { [sumOf([own.text])]: { library: sumOf(texts), digest } };
}

/** The files of the library in the order of their names, or null where one is not there. */
function libraryTexts({ library }: ScenarioFile, read: ReadLibraryFile): TextFile[] | null {
  const texts = LIBRARY_NAMES.map((name) => {
    const path = library[name] ?? DEFAULT_PATHS[name];
    return path === undefined ? null : read(path);
  });
  return texts.includes(null) ? null : texts.filter((text) => text !== null);
}

/** Hexadecimal. The lengths stand between the texts, so that nothing can move from one to the next. */
function sumOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}
