import { once } from '../map/once.js';
import type { Formation, FormationNo } from '../model/formation.js';
import type { PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import type { SideNo } from '../model/side.js';
import { pointOf } from './ground.js';
import { apart2, type Point } from './sight.js';
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
  let worth = 0;
  for (const no of artilleryOf(briefing)) {
    const formation = formations[no];
    if (!formation || briefing.cards[no]!.side !== side) continue;
    if (formation.condition !== 'steady' || formation.task.type !== 'hold') continue;
    if (feltSupply(formation) === 'cut') continue;
    if (isInGunRange(briefing, formation, place)) worth += gunsWorth(briefing, no, formation.strength);
  }
  return worth;
}

/** The formations of artillery of both sides. */
export const artilleryOf = once(({ cards }: Briefing): readonly FormationNo[] =>
  [...cards.keys()].filter((no) => cards[no]!.kind === 'artillery'),
);

/** Whether artillery that stands at `where` reaches `place`. */
export function isInGunRange(
  briefing: Briefing,
  where: Parameters<typeof pointOf>[1],
  place: PlaceNo,
): boolean {
  return reaches(briefing, pointOf(briefing, where), place);
}

/** Whether artillery that stood in the place `from` would reach `place`. */
export function wouldReach(briefing: Briefing, from: PlaceNo, place: PlaceNo): boolean {
  return reaches(briefing, briefing.places[from]!, place);
}

function reaches({ places, figures }: Briefing, from: Point, place: PlaceNo): boolean {
  const { artilleryRange } = figures.support;
  return apart2(from, places[place]!) <= artilleryRange * artilleryRange;
}

/** What `men` of a formation of artillery are worth in support, in infantrymen. */
export function gunsWorth({ cards, figures }: Briefing, no: FormationNo, men: number): number {
  return (men * figures.support.artilleryWeight * cards[no]!.quality) / 1_000_000;
}
