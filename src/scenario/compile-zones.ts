import { planePoint } from '../engine/map/plane.js';
import type { Link, Place } from '../engine/model/place.js';
import type { Zone } from '../engine/model/scenario.js';
import type { ScenarioFile } from './scenario-file.js';

/** The ground that nobody may enter, on the plane of the map. */
export function compileZones({ zones = [] }: ScenarioFile): Zone[] {
  return zones.map(({ name, lat, lon, km }) => ({
    name,
    ...planePoint({ lat, lon }),
    radius: Math.round(km * 1000),
  }));
}

/** Whether each place lies in one of `zones`. */
export function placesInside(zones: readonly Zone[], places: readonly Place[]): boolean[] {
  return places.map(({ x, y }) => zones.some((zone) => isInside(zone, x, y)));
}

/** Points of a link that are looked at, its ends included. */
const SAMPLES = 9;

/** Whether some part of each link lies in one of `zones`: looked at in nine points of the straight line. */
export function linksInside(
  zones: readonly Zone[],
  links: readonly Link[],
  places: readonly Place[],
): boolean[] {
  return links.map(({ a, b }) => {
    const [from, to] = [places[a]!, places[b]!];
    return Array.from({ length: SAMPLES }, (_, i) => i / (SAMPLES - 1)).some((share) =>
      zones.some((zone) =>
        isInside(zone, from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share),
      ),
    );
  });
}

function isInside(zone: Zone, x: number, y: number): boolean {
  return (zone.x - x) ** 2 + (zone.y - y) ** 2 <= zone.radius ** 2;
}
