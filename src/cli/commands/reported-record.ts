import { disputesOfPlace } from '../../report/disputes-of-place.js';
import { filteredDossier } from '../../report/dossier-filter.js';
import { outletBelief } from '../../report/outlet-belief.js';
import { reportedDays, type Said } from '../../report/reported.js';
import { isToldAfter, toldOn } from '../../report/told-on.js';
import type { Library } from '../../scenario/library.js';
import { claimRecord } from './claim-record.js';
import type { ReportedAsked } from './reported-asked.js';

/** The version of the keys below. */
const SCHEMA_VERSION = 1;

/**
 * The answer as JSON: the claims that are asked for, who was said to hold each place at the date (or at the end of the
 * days asked for), and the contradictions in which these claims or places have part.
 */
export function reportedRecord(library: Library, asked: ReportedAsked) {
  const { date, place, outlets, from, until } = asked;
  const end = date ?? until;
  const claims = library.claims.filter(
    (claim) =>
      (outlets === null || outlets.includes(claim.outlet)) &&
      (place === null || claim.places.includes(place)) &&
      (from === null || claim.from >= from) &&
      (end === null || claim.from <= end) &&
      (date === null || place !== null || outlets !== null || claim.to >= date),
  );
  const topics = new Set(claims.map(({ contradiction }) => contradiction));
  const isAll = place === null && outlets === null && from === null && end === null;
  const isLimited = from !== null || end !== null;
  const ofPlace =
    place === null
      ? []
      : disputesOfPlace(isLimited ? { ...library, claims } : library, place, isLimited).map(({ id }) => id);
  return {
    schemaVersion: SCHEMA_VERSION,
    date,
    place,
    outlets,
    from,
    until,
    claims: claims.map((claim) => claimRecord(library, claim)),
    holdersBy: outlets === null ? 'read' : 'about',
    holders: holdersAt(library, asked, end),
    believed:
      outlets === null || date === null
        ? null
        : outletBelief(library, outlets, date).map(({ place: no, last, holder, isLater, others }) => ({
            place: library.places[no]!.id,
            lastClaim: last.id,
            holderClaim: holder?.id ?? null,
            holder: holder?.holder ?? null,
            publishedLater: isLater,
            others: others.map(({ id, outlet, holder: held }) => ({ claim: id, outlet, holder: held })),
          })),
    contradictions: library.contradictions
      .filter(({ id }) => isAll || topics.has(id) || ofPlace.includes(id))
      .map((one) => ({
        ...one,
        claims: library.claims.filter(({ contradiction }) => contradiction === one.id).map(({ id }) => id),
      })),
  };
}

/**
 * Who was said to hold each place by the last word up to `end`, as far as it could be read then (of chosen outlets, by all
 * that they said of those days); null where nothing has been told.
 */
function holdersAt(library: Library, { place, outlets }: ReportedAsked, end: string | null) {
  const by = outlets === null ? 'read' : 'about';
  const days = reportedDays(filteredDossier(library, { outlets, place: null }), by);
  const day = end === null ? days.at(-1) : days.findLast(({ date }) => date <= end);
  return library.places.flatMap(({ id, name }, no) => {
    if (place !== null && place !== id) return [];
    const found = day?.places[no] ?? null;
    return [
      {
        place: id,
        name,
        said: found && saidRecord(library, found.said, end),
        against: found ? found.against.map((other) => saidRecord(library, other, end)) : [],
        disputed: found?.isDisputed ?? false,
      },
    ];
  });
}

/** `claim` is null where it is the map of the editor; `published` too, and where that is not known. */
function saidRecord(library: Library, said: Said, end: string | null) {
  const { from, to, holder, claim, basis, sources, confidence } = said;
  return {
    from,
    to,
    holder,
    claim: claim?.id ?? null,
    outlet: claim?.outlet ?? null,
    basis,
    sources,
    confidence,
    published: claim && toldOn(claim, library),
    publishedLater: claim !== null && end !== null && isToldAfter(claim, library, end),
  };
}
