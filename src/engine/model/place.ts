/** A place by its number in the list of places, which is sorted by id. */
export type PlaceNo = number & { readonly of?: 'place' };

/** A link by its number in the list of links, which is sorted by id. */
export type LinkNo = number & { readonly of?: 'link' };

/** Not at a place; not on a link. */
export const NONE = -1;

export const TERRAINS = ['flat', 'hills', 'pass', 'urban'] as const;

/** The ground of a link, or the ground on which a place is fought for. */
export type Terrain = (typeof TERRAINS)[number];

export const LINK_CLASSES = ['highway', 'road', 'track', 'desert'] as const;

/** What one drives on, from best to worst. */
export type LinkClass = (typeof LINK_CLASSES)[number];

export const PLACE_TYPES = [
  'city',
  'town',
  'village',
  'hill',
  'junction',
  'gasfield',
  'oilfield',
  'station',
  'airbase',
  'base',
  'desert',
] as const;

export type PlaceType = (typeof PLACE_TYPES)[number];

/** Types with works that whoever leaves in good order can wreck. */
export const INDUSTRY: readonly PlaceType[] = ['gasfield', 'oilfield', 'station', 'airbase'];

/** A point that is fought for. */
export interface Place {
  id: string;
  name: string;
  type: PlaceType;
  terrain: Terrain;
  /** Metres above the sea. */
  elevation: number;
  /** Metres east and north of the south-west corner of the theatre, on a plane. */
  x: number;
  y: number;
  /** Degrees, for maps. */
  lat: number;
  lon: number;
}

/** A way between two places. */
export interface Link {
  id: string;
  a: PlaceNo;
  b: PlaceNo;
  class: LinkClass;
  terrain: Terrain;
  /** Metres along the way, one or more. */
  length: number;
}
