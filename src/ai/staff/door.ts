import type { PlaceNo } from '../../engine/model/place.js';
import type { Doctrine } from './doctrine.js';
import type { Effort } from './effort.js';
import { give, type Sheet } from './sheet.js';
import type { Situation } from './situation.js';

/**
 * Whether those who are attacked are let go: an open door where the attack is not strong enough to crush them soon, a
 * closed ring where it is.
 */
export function openDoors(
  { briefing, view }: Situation,
  doctrine: Doctrine,
  sheet: Sheet,
  efforts: readonly Effort[],
): void {
  for (const { target, odds } of efforts) {
    const open = odds.ratio < doctrine.crushes;
    if (open === isOpen(view.corridors, target)) continue;
    give(briefing, view, sheet, { type: 'corridor', place: target, open });
  }
}

function isOpen(corridors: readonly PlaceNo[], place: PlaceNo): boolean {
  return corridors.includes(place);
}
