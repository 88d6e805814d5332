import type { FigureEntries } from './figures-file.js';
import { figuresFile } from './figures-file.js';
import type { ScenarioFile } from './scenario-file.js';
import {
  type ClaimEntry,
  type ContradictionEntry,
  claimsFile,
  contradictionsFile,
  type ForceEntry,
  forcesFile,
  type LineEntry,
  type LinkEntry,
  linesFile,
  linksFile,
  type PlaceEntry,
  placesFile,
  type SourceEntry,
  sourcesFile,
  type TotalEntry,
} from './theatre.js';

/** What scenarios share: the theatre, its sources and the figures, as they stand in the files. */
export interface Library {
  places: PlaceEntry[];
  links: LinkEntry[];
  lines: LineEntry[];
  sources: SourceEntry[];
  forces: ForceEntry[];
  totals: TotalEntry[];
  claims: ClaimEntry[];
  contradictions: ContradictionEntry[];
  figures: FigureEntries;
}

/** The files of a library, by the name that a scenario gives them, with the shape of each. */
export const LIBRARY_FILES = {
  places: placesFile,
  links: linksFile,
  lines: linesFile,
  sources: sourcesFile,
  forces: forcesFile,
  claims: claimsFile,
  contradictions: contradictionsFile,
  figures: figuresFile,
} as const;

export type LibraryName = keyof typeof LIBRARY_FILES;

// Object.keys gives strings; they are exactly the names.
export const LIBRARY_NAMES = Object.keys(LIBRARY_FILES) as LibraryName[];

/** A scenario's files, each of the right shape, and where they were read. */
export interface ScenarioFiles {
  file: ScenarioFile;
  library: Library;
  /** The path of the scenario's own file, and of each of its library. */
  paths: Record<LibraryName | 'scenario', string>;
}
