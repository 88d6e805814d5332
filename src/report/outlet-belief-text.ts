import { longDate } from './date.js';
import { BRACKETS, claimWords, daysText, disagreementLines, outletText } from './dated-claim.js';
import type { DatedClaim, Dossier } from './dossier.js';
import { holderWord } from './holder-words.js';
import { shortName } from './names.js';
import { type BeliefOfPlace, outletBelief } from './outlet-belief.js';
import { entryOf } from './shelf.js';
import { isToldAfter, partialDate } from './told-on.js';

/** What readers of some sources were told up to a day, place by place, and what others said of who held it. */
export function outletBeliefLines(dossier: Dossier, outlets: readonly string[], date: string): string[] {
  const beliefs = outletBelief(dossier, outlets, date);
  const topics = new Set(beliefs.flatMap(({ last, holder }) => [last.contradiction, holder?.contradiction]));
  const disputes = dossier.contradictions.filter(({ id }) => topics.has(id));
  const isLater = beliefs.length > 0 && beliefs.every((belief) => belief.isLater);
  return [
    `What was told up to ${longDate(date, 1)} by:`,
    ...outlets.map((id) => `  - ${publishedText(dossier, id)}`),
    ...(beliefs.length === 0 ? ['Nothing that is recorded here.'] : [`Claims, not facts. ${BRACKETS}`]),
    ...(isLater ? ['All of it was published only after that day: nobody could have read it then.'] : []),
    ...beliefs.flatMap((belief) => ['', ...beliefLines(dossier, belief, date, isLater)]),
    ...(disputes.length > 0 ? ['', 'What is known of it afterwards:'] : []),
    ...disputes.flatMap(disagreementLines),
  ];
}

function beliefLines(
  dossier: Dossier,
  { place, last, holder, isLater, others }: BeliefOfPlace,
  date: string,
  isSaid: boolean,
): string[] {
  const later = isLater && !isSaid ? ', published only after that day' : '';
  return [
    shortName(dossier.places[place]!.name),
    `  Last word, ${daysText(last)}${later}: ${claimWords(last)}`,
    ...(holder !== null && holder !== last
      ? [`  Last word on who holds it, ${daysText(holder)}: ${claimWords(holder)}`]
      : []),
    ...(others.length > 0 ? ['  Others on who held it:'] : []),
    ...others.map((claim) => `  - ${otherText(dossier, claim, date)}`),
  ];
}

function publishedText(dossier: Dossier, id: string): string {
  const date = entryOf(dossier.sources, id)?.date ?? null;
  return `${outletText(dossier, id)}, ${date === null ? 'not dated' : `dated ${partialDate(date)}`}`;
}

function otherText(dossier: Dossier, claim: DatedClaim, date: string): string {
  const later = isToldAfter(claim, dossier, date) ? '; published only after that day' : '';
  // Only claims that name a holder are asked for.
  return `${daysText(claim)}: ${holderWord(claim.holder!)}; ${outletText(dossier, claim.outlet)}, ${claim.confidence}${later}`;
}
