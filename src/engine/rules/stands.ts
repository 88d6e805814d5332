import type { Claim, OutletNo } from '../model/claim.js';
import type { PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';

/** Which side holds each place, by what an outlet last said of it: nothing for those of which it never spoke. */
export type Stands = ReadonlyMap<PlaceNo, SideNo>;

/**
 * What outlet `no` has committed itself to: who held a place when the game began, and what it has said since. A claim
 * that it has taken back leaves the place with the other side.
 */
export function standsOf(
  { places }: Briefing,
  state: DeepReadonly<GameState>,
  claims: readonly Claim[],
  no: OutletNo,
): Stands {
  const stands = new Map<PlaceNo, SideNo>();
  for (const place of places.keys()) {
    for (const side of SIDES) if (state.places[place]!.firstHeld[side] === 0) stands.set(place, side);
  }
  for (const { outlet, kind, place, side } of claims) {
    if (outlet !== no) continue;
    if (kind === 'captured') stands.set(place, side);
    if (kind === 'corrected') stands.set(place, enemyOf(side));
  }
  return stands;
}
