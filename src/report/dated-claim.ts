import { shortDate } from './date.js';
import type { DatedClaim, Dossier } from './dossier.js';
import { holderWord } from './holder-words.js';
import { entryOf } from './shelf.js';
import { toldOn } from './told-on.js';

/** Whose word a claim is: "SOHR (S4, opposition-leaning monitor)". */
export function outletText({ sources }: Pick<Dossier, 'sources'>, id: string): string {
  const source = entryOf(sources, id);
  return source ? `${source.outlet} (${id}, ${source.leaning})` : id;
}

/** What the brackets behind a claim hold: to be said once above a list of claims. */
export const BRACKETS = 'In brackets: sources, and how sure it is that it was said so.';

/** A claim with its outlet, and when it was published: see `claimWords` for the rest. */
export function claimText(dossier: Dossier, claim: DatedClaim): string {
  const told = toldOn(claim, dossier);
  const published = told === null ? 'publication not dated' : `published ${partialDate(told)}`;
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

/** A day in words; a month or a year as it is written. */
export function partialDate(date: string): string {
  return date.length === 10 ? `${shortDate(date, 1)} ${date.slice(0, 4)}` : date;
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
