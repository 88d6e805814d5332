import type { DatedClaim, Dossier } from './dossier.js';

/** Which of the reports are asked for; null for all. */
export interface DossierFilter {
  /** Ids of the sources in which an outlet is heard. */
  outlets: readonly string[] | null;
  /** The id of a place. */
  place: string | null;
}

/**
 * The dossier as whoever reads only these outlets, or only of this place, knows it. For outlets the map of the editor is
 * left out too: who is said to hold a place is then their word alone.
 */
export function filteredDossier(dossier: Dossier, { outlets, place }: DossierFilter): Dossier {
  const isWanted = ({ outlet, places }: DatedClaim): boolean =>
    (outlets === null || outlets.includes(outlet)) && (place === null || places.includes(place));
  return {
    ...dossier,
    claims: dossier.claims.filter(isWanted),
    places: dossier.places.map((entry) =>
      outlets !== null || (place !== null && entry.id !== place) ? { ...entry, control: [] } : entry,
    ),
  };
}
