import type { DeepReadonly } from '../../engine/model/readonly.js';
import type { Briefing } from '../../engine/model/scenario.js';
import type { SideNo } from '../../engine/model/side.js';
import type { GameState } from '../../engine/model/state.js';
import { placeName } from '../../report/names.js';

/** The turn on which a side came to hold a place that one of its objectives names, with the name of the place. */
export interface AimMark {
  turn: number;
  text: string;
}

/**
 * The days on which aims were reached, the first one first.
 *
 * @param reader the side that is told of its own aims only; null for somebody who may know all of the game
 */
export function aimMarks(
  briefing: Briefing,
  { places }: DeepReadonly<GameState>,
  reader: SideNo | null,
): AimMark[] {
  const turns = new Map<number, number>();
  for (const { side, place } of briefing.objectives) {
    if (reader !== null && side !== reader) continue;
    const turn = places[place]?.firstHeld[side] ?? 0;
    if (turn > 0) turns.set(place, Math.min(turn, turns.get(place) ?? turn));
  }
  return [...turns]
    .sort(([one, turn], [other, later]) => turn - later || one - other)
    .map(([place, turn]) => ({ turn, text: placeName(briefing, place) }));
}
