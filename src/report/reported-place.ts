import { longDate, shortDate } from './date.js';
import { BRACKETS, claimText, disagreementLines } from './dated-claim.js';
import { disputesOfPlace } from './disputes-of-place.js';
import type { Dossier } from './dossier.js';
import { evidenceText } from './evidence.js';
import { holderWord } from './holder-words.js';
import { reportedDays } from './reported.js';
import { saidOnText } from './said-text.js';
import { withSources } from './sources.js';

/** Which days the track of a place is about. */
export interface TrackAsked {
  /** The evening (YYYY-MM-DD) by which it is told what could be read; null for none. */
  evening: string | null;
  /** Whether days were left out: disagreements that have no part in the others are then left out too. */
  isLimited: boolean;
}

/**
 * All that was reported of a place, in the order of the days: who was said to hold it by what could be read on the
 * evening that is asked for, each claim, what the map of the editor says, and the recorded disagreements about the place,
 * the weightiest first.
 */
export function reportedPlaceLines(
  dossier: Dossier,
  id: string,
  { evening, isLimited }: TrackAsked = { evening: null, isLimited: false },
): string[] {
  const place = dossier.places.find((entry) => entry.id === id)!;
  const claims = dossier.claims
    .filter(({ places }) => places.includes(id))
    .map((claim) => ({ from: claim.from, id: claim.id, line: `  - ${claimText(dossier, claim, evening)}` }));
  const map = place.control.map(({ date, holder, ...evidence }) => ({
    from: date,
    // Below the claims of the same day: it was drawn from them.
    id: '~',
    line: `  - ${shortDate(date, 1)}, the map of the editor: ${holderWord(holder)}; ${evidenceText(evidence)}`,
  }));
  const track = [...claims, ...map].sort((one, other) =>
    one.from !== other.from ? (one.from < other.from ? -1 : 1) : one.id < other.id ? -1 : 1,
  );
  const disputes = disputesOfPlace(dossier, id, isLimited || evening !== null);
  return withSources({ library: dossier }, [
    `${place.name} (${id}) as it was reported: claims, not facts. ${BRACKETS}`,
    ...(evening === null ? [] : [heldLine(dossier, id, evening)]),
    ...(track.length > 0 ? track.map(({ line }) => line) : ['  Nothing was reported of it in these days.']),
    ...disputes.flatMap(disagreementLines),
  ]);
}

function heldLine(dossier: Dossier, id: string, evening: string): string {
  const day = reportedDays(dossier, 'read').findLast(({ date }) => date <= evening);
  const found = day?.places[dossier.places.findIndex((place) => place.id === id)] ?? null;
  const by = `By what could be read on the evening of ${longDate(evening, 1)}`;
  if (!found) return `${by}, nothing says who held it.`;
  const told = saidOnText(dossier, found.said, { by: 'read', date: evening });
  return `${by}, the holder was: ${holderWord(found.said.holder)} (${told}${found.isDisputed ? '; disputed' : ''}).`;
}
