import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import { SIDES } from '../engine/model/side.js';
import type { GameState } from '../engine/model/state.js';
import type { SideView } from '../engine/model/view.js';
import { believedPockets } from '../engine/rules/pocket.js';
import type { Known } from '../report/known.js';
import type { KnownPocket, KnownPockets } from '../report/pocket.js';

/**
 * What the side of `view` can reckon beyond it. Of `state` it is told what happens to its own places, how long links
 * stay cut that it knows to be cut, and how many people live where and have had to leave, which is no secret of war.
 */
export function knownOf(briefing: Briefing, view: SideView, state: DeepReadonly<GameState>): Known {
  return {
    pockets: pocketsFor(briefing, view, state),
    cutDays: state.links.map(({ cut }, link) => (view.cut.includes(link) ? cut : 0)),
    wreckedDays: state.places.map(({ wrecked }, place) => (view.wrecked.includes(place) ? wrecked : 0)),
    people: state.places.map(({ people, displaced }) => ({ people, displaced })),
  };
}

/** The pockets that the side believes both sides to have; for how many days, of its own alone. */
function pocketsFor(briefing: Briefing, view: SideView, { places }: DeepReadonly<GameState>): KnownPockets {
  const [first, second] = SIDES.map((side) =>
    believedPockets(briefing, view, side).map((pocket): KnownPocket => {
      const days = Math.max(...pocket.places.map((place) => places[place]!.cutOff));
      return { ...pocket, days: side === view.side ? days : null };
    }),
  );
  return [first!, second!];
}
