import type { Effect } from '../app.js';
import type { ResolutionScreen } from './screen.js';

/** Milliseconds for a line: the fastest and the slowest pace. */
export const PACES = { least: 75, most: 2400 } as const;

/** Columns that make a line, as far as time to read goes; and the lines that a phase lasts for at least. */
const LINE = 80;
const LEAST_LINES = 1.5;

/** The time that a phase is shown: as long as it takes to read what happened in it. */
export function tickFor({ phases, at, pace, run }: ResolutionScreen): Effect {
  const lines = phases[at]!.lines.reduce((sum, { length }) => sum + Math.ceil(length / LINE), 0);
  return { type: 'tick', ms: Math.round(pace * Math.max(LEAST_LINES, lines)), run };
}
