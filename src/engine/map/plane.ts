/*
 * Degrees become metres on a plane that touches the middle of the theatre, 35 N: within half a per cent of the true
 * distances between 33.5 and 36.5 N, which is less than the error of the places. Figures: WGS 84, a degree of
 * latitude 110.9 to 111.0 km there, taken as the mean 111,132 m; a degree of longitude 91,290 m at 35 N.
 */
const METRES_NORTH = 111_132;
const METRES_EAST = 91_290;
/** The south-west corner of the theatre, degrees. */
const ORIGIN = { lat: 33, lon: 37 };

/** A point of the plane, in whole metres east and north of its corner. */
export function planePoint({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  return {
    x: Math.round((lon - ORIGIN.lon) * METRES_EAST),
    y: Math.round((lat - ORIGIN.lat) * METRES_NORTH),
  };
}
