import type { Agreement, Claim, OutletNo } from '../model/claim.js';
import type { Outlet } from '../model/outlet.js';
import type { PlaceNo } from '../model/place.js';
import { SIDES } from '../model/side.js';

/**
 * Who says what about who took `place`: for each side, the outlets whose last word on the place it is. Outlets of one
 * leaning count as one voice, since they draw on the same people.
 */
export function agreementsOn(
  outlets: readonly Outlet[],
  claims: readonly Claim[],
  place: PlaceNo,
): Agreement[] {
  const last = new Map<OutletNo, Claim>();
  for (const claim of claims) {
    if (claim.place !== place) continue;
    if (claim.kind === 'captured') {
      last.delete(claim.outlet);
      last.set(claim.outlet, claim);
    }
    if (claim.kind === 'corrected') last.delete(claim.outlet);
  }
  return SIDES.flatMap((side): Agreement[] => {
    const standing = [...last.values()].filter((claim) => claim.side === side);
    if (standing.length === 0) return [];
    const leanings = [...new Set(standing.map(({ outlet }) => outlets[outlet]!.leaning))];
    const second = standing.find(({ outlet }) => outlets[outlet]!.leaning !== leanings[0]);
    return [
      {
        place,
        side,
        outlets: standing.map(({ outlet, turn }) => ({ outlet, turn })),
        leanings,
        confirmed: second?.turn ?? null,
      },
    ];
  });
}
