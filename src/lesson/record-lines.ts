import { shortDate } from '../report/date.js';
import type { DatedClaim, Dossier } from '../report/dossier.js';
import { basisText } from '../report/evidence.js';
import { holderWord } from '../report/holder-words.js';
import { reportedDays, reportedOn, type Said } from '../report/reported.js';
import { isToldAfter, toldOn } from '../report/told-on.js';
import type { ItemOf } from '../scenario/lesson-file.js';

/**
 * Claims side by side: the day, what is said, who carried it and where that leans, when it was published, how sure that it
 * was said so. Only the first day that each is about is told: the last may lie ahead of the class.
 */
export function claimsLines(dossier: Dossier, title: string, claims: readonly DatedClaim[]): string[] {
  if (claims.length === 0) return [title, '  Nothing is recorded.'];
  return [title, ...claims.map((claim) => `  - ${claimLine(dossier, { ...claim, to: claim.from })}`)];
}

/** The claims of some days on some places that could be read on the last of them, by day. */
export function claimsOfDays(dossier: Dossier, { from, until, places }: ItemOf<'claims-of'>): DatedClaim[] {
  return readableOn(dossier, until)
    .filter(
      (claim) => claim.from <= until && claim.to >= from && claim.places.some((id) => places.includes(id)),
    )
    .sort(byDay);
}

/** Every claim up to a day that names who holds a place; what was published only after that day is marked. */
export function trackLines(dossier: Dossier, place: string, until: string): string[] {
  const { name } = dossier.places.find(({ id }) => id === place)!;
  const claims = dossier.claims
    .filter((claim) => claim.holder !== null && claim.from <= until && claim.places.includes(place))
    .sort(byDay);
  return [
    `Who was said to hold ${name}, up to ${shortDate(until, 1)}:`,
    ...claims.map((claim) => {
      const later = isToldAfter(claim, dossier, until) ? ` Published later than ${shortDate(until, 1)}.` : '';
      return `  - ${holderWord(claim.holder!)}: ${claimLine(dossier, claim)}${later}`;
    }),
    ...(claims.length === 0 ? ['  Nothing is recorded.'] : []),
  ];
}

/** All that was claimed of a place, by day, each with its outlet and when it was published. */
export function allSaidLines(dossier: Dossier, place: string): string[] {
  const claims = dossier.claims.filter(({ places }) => places.includes(place)).sort(byDay);
  if (claims.length === 0) return [];
  return [
    `What was reported of it (claims, not facts), all ${claims.length}:`,
    ...claims.map((claim) => `  - ${claimLine(dossier, claim)}`),
  ];
}

/** The last word on some places that could be read on a day, and what was said against it. */
export function holdersLines(all: Dossier, date: string, places: readonly string[]): string[] {
  const dossier = { ...all, claims: readableOn(all, date) };
  const days = reportedDays(dossier);
  const day = days[reportedOn(days, date)]!;
  return places.flatMap((id) => {
    const no = dossier.places.findIndex((place) => place.id === id);
    const { name } = dossier.places[no]!;
    const found = day.places[no];
    if (!found) return [`${name}: nothing has been said yet.`];
    return [
      `${name}, as told up to ${shortDate(date, 1)}: ${saidText(dossier, found.said)}`,
      ...found.against.map((other) => `  - told otherwise: ${saidText(dossier, other)}`),
    ];
  });
}

/** A disagreement of the sources, with or without how the editor treats it. */
export function disputeLines({ contradictions }: Dossier, id: string): string[] {
  const { topic, statements, treatment } = contradictions.find((one) => one.id === id)!;
  return [
    `The sources disagree: ${topic}`,
    ...statements.map(({ text, sources }) => `  - ${text} [${sources.join(', ')}]`),
    `How the editor treats it: ${treatment}`,
  ];
}

function claimLine(dossier: Dossier, claim: DatedClaim): string {
  const { from, to, outlet, text, sources: cited, confidence } = claim;
  const { sources } = dossier;
  const source = sources.find(({ id }) => id === outlet);
  const days = from === to ? shortDate(from, 1) : `${shortDate(from, 1)} to ${shortDate(to, 1)}`;
  const whose = source === undefined ? outlet : `${source.outlet}, ${source.leaning}`;
  const told = toldOn(claim, dossier);
  const published = told === null ? 'publication not dated' : `published ${dateText(told)}`;
  return `${days}. ${text} (carried by ${whose}; ${published}) [${cited.join(', ')}; ${confidence} confidence that it was said]`;
}

function saidText(dossier: Dossier, { claim, holder, from, basis, sources, confidence }: Said): string {
  if (claim !== null) return `${holderWord(holder)}. ${claimLine(dossier, claim)}`;
  const cited = sources.length > 0 ? ` [${sources.join(', ')}]` : '';
  return `${holderWord(holder)}. Map of the editor of ${shortDate(from, 1)}, ${basisText({ basis, sources })}, ${confidence} confidence.${cited}`;
}

/** The claims that are known to have been published by the evening of `date`. */
function readableOn(dossier: Dossier, date: string): DatedClaim[] {
  return dossier.claims.filter(
    (claim) => toldOn(claim, dossier) !== null && !isToldAfter(claim, dossier, date),
  );
}

/** A day in words; a month or a year as it is written. */
function dateText(date: string): string {
  return date.length === 10 ? `${shortDate(date, 1)} ${date.slice(0, 4)}` : date;
}

function byDay(one: DatedClaim, other: DatedClaim): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
