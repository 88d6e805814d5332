import type { LinkClass, PlaceType } from '../engine/model/place.js';
import type { Claim, Shelf } from './shelf.js';

/** A report about the campaign with all that is recorded of it. */
export interface DatedClaim extends Claim {
  id: string;
  /** The day on which it was published, null where that is not known. */
  published: string | null;
  /** Who is said to hold the places that it names; null where it says nothing of that. */
  holder: string | null;
}

type Library = Shelf['library'];

/** What is recorded of the campaign as it was reported: the library of a loaded scenario has this shape. */
export interface Dossier {
  places: readonly (Library['places'][number] & {
    type: PlaceType;
    position: { lat: number; lon: number };
  })[];
  links: readonly { a: string; b: string; class: LinkClass }[];
  lines: Library['lines'];
  claims: readonly DatedClaim[];
  contradictions: Library['contradictions'];
  sources: Library['sources'];
  /** What else may cite a source; left out where only the reports matter. */
  forces?: Library['forces'];
  figures?: Library['figures'];
}
