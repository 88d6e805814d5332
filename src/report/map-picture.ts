/** What a map shows, as plain data: both the text map and the picture are drawn from it. */
export interface MapPicture {
  title: string;
  subtitle: string;
  places: readonly PicturePlace[];
  links: readonly PictureLink[];
  lines: readonly PictureLine[];
  /** Who holds what, in the order of the legend. */
  holders: readonly PictureHolder[];
  /** Where it comes from: one sentence or more, each on a line of its own. */
  note: string;
}

export interface PicturePlace {
  id: string;
  name: string;
  /** Degrees. */
  lat: number;
  lon: number;
  /** An id of `holders`. */
  holder: string;
}

/** By number of place. */
export interface PictureLink {
  a: number;
  b: number;
  class: 'highway' | 'road' | 'track' | 'desert';
}

export interface PictureLine {
  kind: 'river' | 'ridge' | 'province' | 'salt-flat';
  name: string;
  /** Latitude and longitude, degrees. */
  points: readonly (readonly [number, number])[];
}

/** `mark`: how it is told from the others, by shape before colour. */
export interface PictureHolder {
  id: string;
  name: string;
  mark: 'first' | 'second' | 'third' | 'none';
}

/** Kilometres in a degree of latitude, and of longitude at 35 N. */
export const KM_NORTH = 111.132;
export const KM_EAST = 91.29;

/** A point on a picture, pixels from its top left corner. */
export interface Spot {
  x: number;
  y: number;
}

/** The part of the earth that a map shows, degrees. */
export interface Frame {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** A frame round all places, with `margin` km about them. */
export function frameOf({ places }: MapPicture, margin: number): Frame {
  const lats = places.map(({ lat }) => lat);
  const lons = places.map(({ lon }) => lon);
  return {
    south: Math.min(...lats) - margin / KM_NORTH,
    north: Math.max(...lats) + margin / KM_NORTH,
    west: Math.min(...lons) - margin / KM_EAST,
    east: Math.max(...lons) + margin / KM_EAST,
  };
}

/** Width and height of a frame, km. */
export function sizeOf({ south, north, west, east }: Frame): { width: number; height: number } {
  return { width: (east - west) * KM_EAST, height: (north - south) * KM_NORTH };
}
