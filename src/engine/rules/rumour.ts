import { isPresent } from '../model/formation.js';
import type { PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf, type SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';
import { distance2 } from './sight.js';

/** A place that a side attacks and does not hold, and how far its nearest attacker is from it. */
export interface Attacked {
  place: PlaceNo;
  /** In a straight line. */
  metres: number;
}

/** The places that `side` attacks and does not hold, by number. */
export function attackedBy(briefing: Briefing, state: DeepReadonly<GameState>, side: SideNo): Attacked[] {
  const nearest = new Map<PlaceNo, number>();
  for (const [no, formation] of state.formations.entries()) {
    const { task } = formation;
    if (briefing.cards[no]!.side !== side || !isPresent(formation) || task.type !== 'attack') continue;
    if (state.places[task.target]!.holder === side) continue;
    const d2 = distance2(briefing, formation, briefing.places[task.target]!);
    nearest.set(task.target, Math.min(nearest.get(task.target) ?? Number.POSITIVE_INFINITY, d2));
  }
  return [...nearest]
    .map(([place, d2]) => ({ place, metres: Math.round(Math.sqrt(d2)) }))
    .sort((a, b) => a.place - b.place);
}

/**
 * The places of which it may be said too soon that `side` has taken them: it attacks them from within the range of
 * observed fire. A range of its own would have no source; in July 2017 the claims began with fire control (S0, P19).
 */
export function nearlyTaken(briefing: Briefing, state: DeepReadonly<GameState>, side: SideNo): PlaceNo[] {
  const { range } = briefing.figures.fireControl;
  return attackedBy(briefing, state, side)
    .filter(({ metres }) => metres <= range)
    .map(({ place }) => place);
}

/**
 * The places of which it may be said falsely that `side` has taken them: the enemy's, next to what it holds, with none
 * of its formations within the range of observed fire. Source: Humaymah and T-2, called taken in June and July 2017
 * while the front was days away (S2, P22, P26).
 */
export function outOfReach(briefing: Briefing, state: DeepReadonly<GameState>, side: SideNo): PlaceNo[] {
  const { range } = briefing.figures.fireControl;
  const own = state.formations.filter(
    (formation, no) => briefing.cards[no]!.side === side && isPresent(formation),
  );
  return [...briefing.places.keys()].filter(
    (place) =>
      state.places[place]!.holder === enemyOf(side) &&
      briefing.exits[place]!.some((exit) => state.places[exit.place]!.holder === side) &&
      own.every((formation) => distance2(briefing, formation, briefing.places[place]!) > range * range),
  );
}
