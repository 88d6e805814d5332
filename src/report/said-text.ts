import type { Dossier } from './dossier.js';
import { basisText } from './evidence.js';
import type { ReportedDay, Said } from './reported.js';
import { isToldAfter, toldOn } from './told-on.js';

/** Who says so, and how sure: "SOHR, S4, high confidence", or "the map of the editor, derived from P8, medium confidence". */
export function saidText({ sources }: Dossier, { claim, basis, sources: named, confidence }: Said): string {
  if (claim === null) {
    const from = named.length > 0 ? ` from ${named.join(', ')}` : '';
    return `the map of the editor, ${basisText({ basis, sources: named })}${from}, ${confidence} confidence`;
  }
  const outlet = sources.find(({ id }) => id === claim.outlet)?.outlet ?? claim.outlet;
  return `${outlet}, ${named.join(', ')}, ${confidence} confidence`;
}

/** As `saidText`; where the holders of the day go by what could be read, with what is to be known of its publication. */
export function saidOnText(
  dossier: Dossier,
  said: Said,
  { by, date }: Pick<ReportedDay, 'by' | 'date'>,
): string {
  const text = saidText(dossier, said);
  if (by === 'about' || said.claim === null) return text;
  if (toldOn(said.claim, dossier) === null) return `${text}, publication date not known`;
  return isToldAfter(said.claim, dossier, date) ? `${text}, published later` : text;
}

/** By what the holders of a day go, in a sentence. */
export const HOLDERS_GO = {
  about: 'Claims and holders go by the day that a claim is about, whenever it was published.',
  read: 'Claims stand on the day that they are about; who holds a place goes by what could be read that evening.',
} as const;
