import type { Formation } from '../model/formation.js';
import type { PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import type { SideNo } from '../model/side.js';
import { distance2 } from './sight.js';
import { feltSupply } from './supply.js';

/**
 * What the artillery of `side` is worth in a fight for `place`, in infantrymen: that of all steady formations of
 * artillery that hold within range. Guns shift their fire, so each serves every fight that it can reach.
 *
 * @param formations by number; null where they are not known
 */
export function gunsInRange(
  briefing: Briefing,
  formations: readonly (DeepReadonly<Formation> | null)[],
  side: SideNo,
  place: PlaceNo,
): number {
  const { artilleryRange, artilleryWeight } = briefing.figures.support;
  let worth = 0;
  for (let no = 0; no < formations.length; no++) {
    const formation = formations[no];
    const { kind, side: own, quality } = briefing.cards[no]!;
    if (!formation || kind !== 'artillery' || own !== side) continue;
    if (formation.condition !== 'steady' || formation.task.type !== 'hold') continue;
    if (feltSupply(formation) === 'cut') continue;
    if (distance2(briefing, formation, briefing.places[place]!) > artilleryRange * artilleryRange) continue;
    worth += (formation.strength * artilleryWeight * quality) / 1_000_000;
  }
  return worth;
}
