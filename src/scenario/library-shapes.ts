import type * as z from 'zod';
import { figuresFile } from './figures-file.js';
import type { LibraryName } from './library.js';
import { outletsFile } from './outlets-file.js';
import {
  claimsFile,
  contradictionsFile,
  forcesFile,
  linesFile,
  linksFile,
  placesFile,
  sourcesFile,
} from './theatre.js';

/** The shape of each file of a library. */
export const LIBRARY_SHAPES = {
  places: placesFile,
  links: linksFile,
  lines: linesFile,
  sources: sourcesFile,
  forces: forcesFile,
  claims: claimsFile,
  contradictions: contradictionsFile,
  figures: figuresFile,
  outlets: outletsFile,
} as const satisfies Record<LibraryName, z.ZodType>;
