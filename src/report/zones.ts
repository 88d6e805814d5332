import type { Briefing } from '../engine/model/scenario.js';
import { shortName } from './names.js';
import { distanceText, listed } from './number.js';

/** A line for each zone that neither side may enter: its name, its size, and the places of the map that lie in it. */
export function zoneLines({ zones, places }: Briefing): string[] {
  return zones.map(({ name, x, y, radius }) => {
    const inside = places.filter((place) => (place.x - x) ** 2 + (place.y - y) ** 2 <= radius ** 2);
    const names = listed(inside.map((place) => shortName(place.name)));
    const where = inside.length === 0 ? '' : `; in it: ${names}`;
    return `Closed to both sides: ${name}, ${distanceText(radius)} around${where}.`;
  });
}
