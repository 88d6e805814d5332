import type { Dossier } from './dossier.js';
import { basisText } from './evidence.js';
import type { Said } from './reported.js';

/** Who says so, and how sure: "SOHR, S4, high confidence", or "the map of the editor, derived from P8, medium confidence". */
export function saidText({ sources }: Dossier, { claim, basis, sources: named, confidence }: Said): string {
  if (claim === null) {
    const from = named.length > 0 ? ` from ${named.join(', ')}` : '';
    return `the map of the editor, ${basisText({ basis, sources: named })}${from}, ${confidence} confidence`;
  }
  const outlet = sources.find(({ id }) => id === claim.outlet)?.outlet ?? claim.outlet;
  return `${outlet}, ${named.join(', ')}, ${confidence} confidence`;
}
