import type { Range } from './scenario.js';
import type { Holder } from './side.js';

/** How an outlet tells of the successes of a side. */
export interface Coverage {
  /** Permille of them that it reports at all. */
  hears: number;
  /** Days from the deed to the report. */
  lag: Range;
  /** Permille of the side's true losses that it prints. */
  losses: number;
}

/** Who publishes on the war, and with what habits. All of it is public; what a report is worth is for the reader to judge. */
export interface Outlet {
  id: string;
  name: string;
  /** What it is, in a few words. */
  character: string;
  /** Outlets of one leaning draw on the same people: what they say alike is one voice. */
  leaning: string;
  /** The side that it leans to; NOBODY where that is none of the two. */
  side: Holder;
  /** Of the side that it leans to; null for those that lean to neither. */
  own: Coverage | null;
  /** Of any other side. */
  other: Coverage;
  /** Permille a day that it calls a place taken which its side (either side, where it leans to none) only attacks. */
  early: number;
  /** Permille a day that it calls a place taken which that side is nowhere near. */
  false: number;
  /** Permille a day that it takes back what is not so. */
  corrects: number;
  /** Permille by which a number that it prints may be off, either way: a distance, or losses beside what it makes of them. */
  error: number;
  /** Its part in the keys of chance, and that of its leaning. */
  key: number;
  leaningKey: number;
}
