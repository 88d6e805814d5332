import type { PlaceNo } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { enemyOf } from '../../engine/model/side.js';
import type { SideView } from '../../engine/model/view.js';
import { approachTo } from './approach.js';
import { reliefsOf } from './worth.js';

/**
 * Points that taking each enemy-held place next to the front brings nearer: for each goal its points times the share of
 * the way still to go that it saves. Goals are places worth having, and own besieged places that are to be relieved.
 */
export function progressOf(briefing: Briefing, view: SideView, worth: readonly number[]): number[] {
  const enemy = enemyOf(view.side);
  const { holders, joined } = view.knowledge;
  const progress = briefing.places.map(() => 0);
  const front = frontOf(briefing, view);
  const goals: { place: PlaceNo; points: number }[] = reliefsOf(briefing, view);
  for (let place = 0; place < worth.length; place++) {
    const points = worth[place]!;
    if (points >= LEAST_GOAL && holders[place] === enemy) goals.push({ place, points });
  }
  goals.sort((a, b) => b.points - a.points || a.place - b.place);
  for (const { place: goal, points } of goals.slice(0, MOST_GOALS)) {
    const { cost } = approachTo(briefing, view, goal);
    let nearest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < cost.length; place++) {
      if (joined[place] && cost[place]! < nearest) nearest = cost[place]!;
    }
    if (nearest === 0 || nearest === Number.POSITIVE_INFINITY) continue;
    for (const place of front) {
      if (cost[place]! < nearest) progress[place]! += (points * (nearest - cost[place]!)) / nearest;
    }
  }
  return progress;
}

/** Points below which a place is no goal of a campaign of its own. */
const LEAST_GOAL = 3;

/** Goals that a staff keeps in mind at a time. */
const MOST_GOALS = 8;

/** Enemy-held places next to one that is joined to a base of the side. */
function frontOf({ exits }: Briefing, { side, knowledge }: SideView): PlaceNo[] {
  const { holders, joined } = knowledge;
  const enemy = enemyOf(side);
  return exits.flatMap((ways, place) =>
    holders[place] === enemy && ways.some((exit) => joined[exit.place]) ? [place] : [],
  );
}
