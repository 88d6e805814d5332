import type { Scenario } from '../engine/model/scenario.js';
import { compileScenario } from './compile.js';
import { digestOf } from './digest.js';
import type { Library, ScenarioFiles } from './library.js';
import type { ScenarioFile } from './scenario-file.js';

/** A file's text and the path by which messages name it. */
export interface TextFile {
  path: string;
  text: string;
}

/** Gives the file that a scenario names in its library, or null where there is none. */
export type ReadLibraryFile = (path: string) => TextFile | null;

/** A scenario that is fit to be played, with the files it was made of. */
export interface LoadedScenario {
  scenario: Scenario;
  /** A check of the compiled scenario, 16 hexadecimal digits: saves and results carry it. */
  digest: string;
  file: ScenarioFile;
  library: Library;
}

/** The scenario of files that have no fault. */
export function loadedOf(files: ScenarioFiles): LoadedScenario {
  const scenario = compileScenario(files);
  return { scenario, digest: digestOf(scenario), file: files.file, library: files.library };
}
