import type { Source } from '../report/shelf.js';
import type { Debrief } from './debrief.js';

/** The sources that the report of a game rests on, in the order of the theatre's list. */
export function citedSources({ reported, beside, dossier }: Debrief): Source[] {
  const cited = new Set(beside.milestones.flatMap(({ sources }) => sources));
  const cite = (ids: readonly string[]): void => {
    for (const id of ids) cited.add(id);
  };
  for (const { places, claims } of reported) {
    for (const claim of claims) cite([...claim.sources, claim.outlet]);
    for (const place of places) {
      if (place === null) continue;
      for (const said of [place.said, ...place.against]) cite(said.sources);
    }
  }
  for (const { statements } of contradictionsOf({ reported, dossier })) {
    for (const { sources } of statements) cite(sources);
  }
  return dossier.sources.filter(({ id }) => cited.has(id));
}

/** What the sources contradict each other in, as far as it touches what was reported while the game lasted. */
export function contradictionsOf({
  reported,
  dossier,
}: Pick<Debrief, 'reported' | 'dossier'>): Debrief['dossier']['contradictions'] {
  const named = new Set(reported.flatMap(({ claims }) => claims.map(({ contradiction }) => contradiction)));
  return dossier.contradictions.filter(({ id }) => named.has(id));
}
