import { shortDate } from './date.js';
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

/** When a claim was published, beside an evening (YYYY-MM-DD): "published 6 August 2017", "published later, 7 August 2017". */
export function publishedText(
  claim: DatedClaim,
  dossier: { sources: readonly Source[] },
  evening: string,
): string {
  const told = toldOn(claim, dossier);
  if (told === null) return 'publication date not known';
  return `${isToldAfter(claim, dossier, evening) ? 'published later,' : 'published'} ${partialDate(told)}`;
}

/** A day in words; a month or a year as it is written. */
export function partialDate(date: string): string {
  return date.length === 10 ? `${shortDate(date, 1)} ${date.slice(0, 4)}` : date;
}
