import type { PlaceNo } from './place.js';
import type { SideNo } from './side.js';

/** An outlet by its number in the list of outlets, which is sorted by id. */
export type OutletNo = number & { readonly of?: 'outlet' };

export const CLAIM_KINDS = ['captured', 'corrected', 'repelled', 'losses', 'distance'] as const;

/**
 * What a claim says: `captured`: the side took the place; `corrected`: it did not, after all; `repelled`: it beat off an
 * attack there; `losses`: it lost `number` men there; `distance`: it stands `number` metres from there.
 */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A report with its outlet, true or not. Whether it is stands nowhere in it. */
export interface Claim {
  outlet: OutletNo;
  /** The turn on which it was published, and the one that it speaks of. */
  turn: number;
  about: number;
  kind: ClaimKind;
  place: PlaceNo;
  side: SideNo;
  /** Men or metres, 0 for the kinds that have none. */
  number: number;
}

/** What was so: what claims are held against when a game is over. */
export interface Fact {
  turn: number;
  kind: 'captured' | 'losses';
  place: PlaceNo;
  side: SideNo;
  /** Men, for losses. */
  number: number;
}

/** What has been published since the first day, and what was so; oldest first. */
export interface Press {
  claims: readonly Claim[];
  facts: readonly Fact[];
}

/** Before the first day. */
export const NO_PRESS: Press = { claims: [], facts: [] };

/**
 * How a claim came out: it was so; it was so only days later; it never was; the number was far too high, or far too low.
 */
export type Verdict =
  | { type: 'right' }
  | { type: 'early'; days: number }
  | { type: 'false' }
  | { type: 'exaggerated' }
  | { type: 'understated' };

/** A side that some outlets say took a place, and have not taken it back. */
export interface Agreement {
  place: PlaceNo;
  side: SideNo;
  /** The outlets that stand by it, with the turn on which each said so, first to last. */
  outlets: readonly { outlet: OutletNo; turn: number }[];
  /** Their leanings, each once, in the order in which they came to it. */
  leanings: readonly string[];
  /** The turn on which outlets of two different leanings first agreed on it, or null: when a careful reader believes it. */
  confirmed: number | null;
}

/** How the claims of one outlet came out. */
export interface TrackRecord {
  outlet: OutletNo;
  /** Captures claimed: those that were so, those that became so later, and those that never did. */
  right: number;
  early: number;
  false: number;
  /** Days by which the early ones were early, all together. */
  daysEarly: number;
  /** Captures taken back. */
  corrected: number;
  /** Counts of losses that were about right, far too high and far too low. */
  counted: number;
  exaggerated: number;
  understated: number;
}
