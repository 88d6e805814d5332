import type { DatedClaim, Dossier } from './dossier.js';
import { isToldAfter } from './told-on.js';

/** What readers of an outlet were told of a place up to a day. */
export interface BeliefOfPlace {
  /** The number of the place in the dossier. */
  place: number;
  /** The last thing that was said of it, and the last that names a holder; null where none does. */
  last: DatedClaim;
  holder: DatedClaim | null;
  /** Whether all of it was published only after that day. */
  isLater: boolean;
  /** The last word of each other outlet on who held it, of the days up to then, by outlet. */
  others: readonly DatedClaim[];
}

/**
 * What whoever reads only these sources was told by `date` (YYYY-MM-DD), by place: those of which they say something.
 *
 * A claim counts by the day that it is about. What was certainly published after `date` is taken only where they have
 * nothing older on a place, and is marked: nobody could have read it.
 */
export function outletBelief(dossier: Dossier, outlets: readonly string[], date: string): BeliefOfPlace[] {
  const sofar = dossier.claims.filter(({ from }) => from <= date).sort(byDay);
  return dossier.places.flatMap(({ id }, place): BeliefOfPlace[] => {
    const here = sofar.filter(({ places }) => places.includes(id));
    const all = here.filter(({ outlet }) => outlets.includes(outlet));
    const known = all.filter((claim) => !isToldAfter(claim, dossier, date));
    const isLater = known.length === 0;
    const own = isLater ? all : known;
    const last = own.at(-1);
    if (!last) return [];
    const holder = own.findLast((claim) => claim.holder !== null) ?? null;
    const others = here.filter((claim) => !outlets.includes(claim.outlet) && claim.holder !== null);
    return [{ place, last, holder, isLater, others: lastOfEach(others) }];
  });
}

function lastOfEach(claims: readonly DatedClaim[]): DatedClaim[] {
  const last = new Map(claims.map((claim) => [claim.outlet, claim]));
  return [...last.values()].sort(byDay);
}

function byDay(one: DatedClaim, other: DatedClaim): number {
  return compared(one.from, other.from) || compared(one.to, other.to) || compared(one.id, other.id);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
