import type { DatedClaim } from './dossier.js';
import { entryOf, type Source } from './shelf.js';

/** When a claim was published: a day, a month or a year as far as is known, or null where nothing is. */
export function toldOn(
  { published, outlet }: DatedClaim,
  { sources }: { sources: readonly Source[] },
): string | null {
  return published ?? entryOf(sources, outlet)?.date ?? null;
}

/** Whether a claim certainly was not yet published on `date` (YYYY-MM-DD). */
export function isToldAfter(
  claim: DatedClaim,
  dossier: { sources: readonly Source[] },
  date: string,
): boolean {
  const told = toldOn(claim, dossier);
  return told !== null && told > date.slice(0, told.length);
}
