import { planePoint } from '../../engine/map/plane.js';
import type { Dossier } from '../../report/dossier.js';
import { saidHolder } from '../../report/holder-words.js';
import { shortName } from '../../report/names.js';
import type { ReportedDay } from '../../report/reported.js';
import type { Scene } from '../map/scene.js';
import { sceneLinesOf } from '../map/scene-of.js';

/**
 * The map as it was reported up to a day: who was said to hold what. Nothing of forces is on it.
 *
 * What is disputed has the mark of a thing remembered, which is hollow: it is not certain either. Places of which
 * nothing has been said yet are nobody's.
 */
export function reportedScene(dossier: Dossier, day: ReportedDay): Scene {
  const numbers = new Map(dossier.places.map(({ id }, no) => [id, no]));
  return {
    places: dossier.places.map(({ name, type, position }, no) => {
      const found = day.places[no];
      return {
        ...planePoint(position),
        name: shortName(name),
        type,
        holder: found ? saidHolder(found.said.holder) : 'nobody',
        age: found?.isDisputed ? 1 : 0,
        fire: null,
        firedFrom: [],
        mines: null,
        aim: false,
        works: false,
      };
    }),
    links: dossier.links.map(({ a, b, class: by }) => ({
      // Both are ids of places: the check of the theatre has seen to it.
      a: numbers.get(a)!,
      b: numbers.get(b)!,
      class: by,
      mines: null,
      cut: false,
      supply: null,
      closed: false,
    })),
    lines: sceneLinesOf(dossier.lines),
    formations: [],
    plans: [],
    zones: [],
  };
}

/** Numbers of the places that the claims of a day are about: those that the map lights up. */
export function reportedPlaces({ places }: Dossier, { claims }: ReportedDay): number[] {
  const named = new Set(claims.flatMap((claim) => claim.places));
  return [...places.keys()].filter((no) => named.has(places[no]!.id));
}
