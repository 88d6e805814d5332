import { shortDate } from './date.js';
import type { DatedClaim, Dossier } from './dossier.js';
import { holderWord } from './holder-words.js';
import { entryOf } from './shelf.js';
import { partialDate, publishedText, toldOn } from './told-on.js';

/** Whose word a claim is: "SOHR (S4, opposition-leaning monitor)". */
export function outletText({ sources }: Pick<Dossier, 'sources'>, id: string): string {
  const source = entryOf(sources, id);
  return source ? `${source.outlet} (${id}, ${source.leaning})` : id;
}

/** What the brackets behind a claim hold: to be said once above a list of claims. */
export const BRACKETS = 'In brackets: sources, and how sure it is that it was said so.';

/**
 * A claim with its outlet, and when it was published: see `claimWords` for the rest.
 *
 * @param evening a day (YYYY-MM-DD) by which it is told whether the claim could be read; null to leave that out
 */
export function claimText(dossier: Dossier, claim: DatedClaim, evening: string | null = null): string {
  const published =
    evening === null ? plainlyPublished(dossier, claim) : publishedText(claim, dossier, evening);
  return `${daysText(claim)}, ${outletText(dossier, claim.outlet)}, ${published}: ${claimWords(claim)}`;
}

/** The words of a claim, who is said to hold what, the sources, how sure it is that it was said so, and whether it is disputed. */
export function claimWords({ holder, text, sources, confidence, contradiction }: DatedClaim): string {
  const held = holder === null ? '' : ` Holder: ${holderWord(holder)}.`;
  const disputed = contradiction === null ? '' : '; disputed';
  return `${text}${held} [${sources.join(', ')}; ${confidence}${disputed}]`;
}

/** "5 August", or "5 August to 8 August". */
export function daysText({ from, to }: { from: string; to: string }): string {
  return from === to ? shortDate(from, 1) : `${shortDate(from, 1)} to ${shortDate(to, 1)}`;
}

function plainlyPublished(dossier: Dossier, claim: DatedClaim): string {
  const told = toldOn(claim, dossier);
  return told === null ? 'publication date not known' : `published ${partialDate(told)}`;
}

/** Where sources disagree: each statement with its sources, and how the editor treats it. */
export function disagreementLines({
  topic,
  statements,
  treatment,
}: Dossier['contradictions'][number]): string[] {
  return [
    `  The sources disagree: ${topic}`,
    ...statements.map(({ text, sources }) => `  - ${text} [${sources.join(', ')}]`),
    `  How the editor treats it: ${treatment}`,
  ];
}
