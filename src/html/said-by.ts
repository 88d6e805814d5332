import { shortDate } from '../report/date.js';
import type { Dossier } from '../report/dossier.js';
import { basisText } from '../report/evidence.js';
import { holderWord } from '../report/holder-words.js';
import { capital } from '../report/number.js';
import type { Said, SaidOfPlace } from '../report/reported.js';

/** Who says who holds a place, of which day, how sure; and who says otherwise. */
export function saidByText(dossier: Dossier, { said, against }: SaidOfPlace): string {
  const others = against.map((other) => `otherwise: ${holderWord(other.holder)} (${wordOf(dossier, other)})`);
  return capital([wordOf(dossier, said), ...others].join('; '));
}

/** "SOHR of 13 July, S4, high confidence". */
function wordOf({ sources }: Dossier, { claim, from, basis, sources: named, confidence }: Said): string {
  const ids = named.length > 0 ? `, ${named.join(', ')}` : '';
  if (claim === null) {
    return `map of the editor for ${shortDate(from, 1)}, ${basisText({ basis, sources: named })}${ids}, ${confidence} confidence`;
  }
  const outlet = sources.find(({ id }) => id === claim.outlet)?.outlet ?? claim.outlet;
  return `${outlet} of ${shortDate(from, 1)}${ids}, ${confidence} confidence`;
}
