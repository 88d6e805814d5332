import { isPresent } from '../../src/engine/model/formation.js';
import type { LinkNo, PlaceNo } from '../../src/engine/model/place.js';
import type { DeepReadonly } from '../../src/engine/model/readonly.js';
import type { Briefing } from '../../src/engine/model/scenario.js';
import type { SideNo } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';

/** A game as it stands: all that the references are told. */
export interface Standing {
  briefing: Briefing;
  state: DeepReadonly<GameState>;
}

type One = DeepReadonly<GameState>['formations'][number];

/** The formations of `side` on the map, for which `where` holds. */
export function presentOf(
  { briefing, state }: Standing,
  side: SideNo,
  where: (one: One) => boolean = () => true,
): One[] {
  return state.formations.filter(
    (one, no) => briefing.cards[no]!.side === side && isPresent(one) && where(one),
  );
}

/** Whether anybody of `side` stands at `place`. */
export function isAt(standing: Standing, side: SideNo, place: PlaceNo): boolean {
  return presentOf(standing, side, (one) => one.place === place).length > 0;
}

/** Whether anybody of `side` stands on `link`. */
export function isOn(standing: Standing, side: SideNo, link: LinkNo): boolean {
  return presentOf(standing, side, (one) => one.link === link).length > 0;
}

/** Straight metres between two points, squared. */
export function apart2(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return (one.x - other.x) ** 2 + (one.y - other.y) ** 2;
}
