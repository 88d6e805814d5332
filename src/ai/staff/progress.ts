import { zeros } from '../../engine/map/filled.js';
import { costsTo } from '../../engine/map/route.js';
import type { PlaceNo } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { enemyOf, type Holder } from '../../engine/model/side.js';
import type { SideView } from '../../engine/model/view.js';
import { approachToll } from './approach.js';
import { isEqual } from './equal.js';
import { inOrder } from './in-order.js';
import { reliefsOf } from './worth.js';

/**
 * Points that taking each enemy-held place next to the front brings nearer: for each goal its points times the share of
 * the way still to go that it saves. Goals are places worth having, and own besieged places that are to be relieved.
 * Kept for each side until something of this changes, so the list is to be read and not changed.
 */
export function progressOf(briefing: Briefing, view: SideView, worth: readonly number[]): readonly number[] {
  const { holders, joined } = view.knowledge;
  const reliefs = reliefsOf(briefing, view);
  let both = memo.get(briefing);
  if (!both) {
    both = [null, null];
    memo.set(briefing, both);
  }
  const kept = both[view.side];
  if (
    kept &&
    isEqual(kept.holders, holders) &&
    isEqual(kept.joined, joined) &&
    isEqual(kept.worth, worth) &&
    isSameGoals(kept.reliefs, reliefs)
  )
    return kept.progress;
  const progress = measured(briefing, view, worth, reliefs);
  both[view.side] = { holders: [...holders], joined: [...joined], worth: [...worth], reliefs, progress };
  return progress;
}

interface Goal {
  place: PlaceNo;
  points: number;
}

/** What was found last for a side, and all that it depends on. */
interface Kept {
  holders: readonly Holder[];
  joined: readonly boolean[];
  worth: readonly number[];
  reliefs: readonly Goal[];
  progress: readonly number[];
}

// Only a memo: what it gives is what would be found anew, whatever was asked before.
const memo = new WeakMap<Briefing, [Kept | null, Kept | null]>();

function isSameGoals(some: readonly Goal[], others: readonly Goal[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ place, points }, i) => place === others[i]!.place && points === others[i]!.points)
  );
}

function measured(
  briefing: Briefing,
  view: SideView,
  worth: readonly number[],
  reliefs: readonly Goal[],
): number[] {
  const enemy = enemyOf(view.side);
  const { holders, joined } = view.knowledge;
  const { exits } = briefing;
  const progress = zeros(exits.length);
  const front = frontOf(briefing, view);
  const toll = approachToll(briefing, view);
  const goals = [...reliefs];
  for (let place = 0; place < worth.length; place++) {
    const points = worth[place]!;
    if (points >= LEAST_GOAL && holders[place] === enemy) goals.push({ place, points });
  }
  inOrder(goals, (a, b) => b.points - a.points || a.place - b.place);
  for (const { place: goal, points } of goals.slice(0, MOST_GOALS)) {
    const cost = costsTo(exits, goal, toll, { until: joined });
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
  const front: PlaceNo[] = [];
  for (let place = 0; place < holders.length; place++) {
    if (holders[place] !== enemy) continue;
    for (const exit of exits[place]!) {
      if (!joined[exit.place]) continue;
      front.push(place);
      break;
    }
  }
  return front;
}
