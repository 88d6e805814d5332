import { shortDate } from './date.js';
import { BRACKETS, claimText, disagreementLines } from './dated-claim.js';
import type { Dossier } from './dossier.js';
import { evidenceText } from './evidence.js';
import { holderWord } from './holder-words.js';
import { withSources } from './sources.js';

/**
 * All that was reported of a place, in the order of the days: each claim, what the map of the editor says, and every
 * recorded disagreement about the place, whether a claim of these days has part in it or not.
 */
export function reportedPlaceLines(dossier: Dossier, id: string): string[] {
  const place = dossier.places.find((entry) => entry.id === id)!;
  const claims = dossier.claims
    .filter(({ places }) => places.includes(id))
    .map((claim) => ({ from: claim.from, id: claim.id, line: `  - ${claimText(dossier, claim)}` }));
  const map = place.control.map(({ date, holder, ...evidence }) => ({
    from: date,
    // Below the claims of the same day: it was drawn from them.
    id: '~',
    line: `  - ${shortDate(date, 1)}, the map of the editor: ${holderWord(holder)}; ${evidenceText(evidence)}`,
  }));
  const track = [...claims, ...map].sort((one, other) =>
    one.from !== other.from ? (one.from < other.from ? -1 : 1) : one.id < other.id ? -1 : 1,
  );
  const disputes = dossier.contradictions.filter(({ places }) => places.includes(id));
  return withSources({ library: dossier }, [
    `${place.name} (${id}) as it was reported: claims, not facts. ${BRACKETS}`,
    ...(track.length > 0 ? track.map(({ line }) => line) : ['  Nothing was reported of it in these days.']),
    ...disputes.flatMap(disagreementLines),
  ]);
}
