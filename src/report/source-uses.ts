import type { DatedClaim, Dossier } from './dossier.js';
import type { Figure } from './shelf.js';

/** All that cites a source. */
export interface SourceUses {
  /** Those that it publishes, or that cite it otherwise, in the order of the days. */
  claims: readonly DatedClaim[];
  contradictions: Dossier['contradictions'];
  /** Places of which some datum cites it. */
  places: readonly { id: string; name: string }[];
  /** Forces, from which the formations of the scenarios are made. */
  forces: readonly { id: string; name: string }[];
  /** Names of figures, as `group.name`. */
  figures: readonly string[];
}

/** What in the dossier cites the source with this id. */
export function usesOfSource(dossier: Dossier, id: string): SourceUses {
  const { claims, contradictions, places, forces = [], figures = {} } = dossier;
  return {
    claims: claims
      .filter(({ outlet, sources }) => outlet === id || sources.includes(id))
      .sort((one, other) => (one.from + one.id < other.from + other.id ? -1 : 1)),
    contradictions: contradictions.filter((one) => cites(one, id)),
    places: places.filter((one) => cites(one, id)),
    forces: forces.filter((one) => cites(one, id)),
    figures: Object.entries(figures).flatMap(([group, named]) =>
      Object.entries<Figure>(named)
        .filter(([, figure]) => figure.sources?.includes(id))
        .map(([name]) => `${group}.${name}`),
    ),
  };
}

/** Whether some list called `sources`, at any depth, has this id. */
function cites(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) =>
    key === 'sources' && Array.isArray(part) ? part.includes(id) : cites(part, id),
  );
}
