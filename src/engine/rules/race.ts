import { SIDES } from '../model/side.js';
import type { Context } from './context.js';
import { stands } from './ground.js';

/**
 * The third party of the race arrives on its day: it takes its places where no formation stands, and what is done
 * after that is worth less. The SDF reached the north bank opposite Deir ez-Zor on 9 and 10 September 2017 (sources P7,
 * P66), whatever happened on the road.
 */
export function racePhase({ briefing, state, emit }: Context): void {
  const { race } = briefing;
  if (!race || state.turn !== state.race) return;
  const taken = race.places.filter((place) => !SIDES.some((side) => stands(briefing, state, side, place)));
  for (const place of taken) {
    const ground = state.places[place]!;
    ground.holder = race.party;
    ground.fortified = false;
    ground.since = state.turn;
    for (const side of SIDES) {
      ground.corridor[side] = false;
      state.knowledge[side].holders[place] = race.party;
    }
  }
  emit({ type: 'race-over', party: race.party, places: taken });
}
