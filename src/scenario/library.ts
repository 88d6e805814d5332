import type { FigureEntries } from './figures-file.js';
import type { OutletEntry } from './outlets-file.js';
import type { ScenarioFile } from './scenario-file.js';
import type {
  ClaimEntry,
  ContradictionEntry,
  ForceEntry,
  LineEntry,
  LinkEntry,
  PlaceEntry,
  SourceEntry,
  TotalEntry,
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
  outlets: OutletEntry[];
}

/** The files of a library, by the name that a scenario gives them. */
export const LIBRARY_NAMES = [
  'places',
  'links',
  'lines',
  'sources',
  'forces',
  'claims',
  'contradictions',
  'figures',
  'outlets',
] as const;

export type LibraryName = (typeof LIBRARY_NAMES)[number];

/** The file that is meant where a scenario names none: its outlets alone may be left out. */
export const DEFAULT_PATHS: Partial<Record<LibraryName, string>> = { outlets: 'theatre/outlets.json' };

/** A scenario's files, each of the right shape, and where they were read. */
export interface ScenarioFiles {
  file: ScenarioFile;
  library: Library;
  /** The path of the scenario's own file, and of each of its library. */
  paths: Record<LibraryName | 'scenario', string>;
}
