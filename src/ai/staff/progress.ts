import { sameFlags } from '../../engine/map/equal.js';
import { nulls, zeros } from '../../engine/map/filled.js';
import { once } from '../../engine/map/once.js';
import { costsTo } from '../../engine/map/route.js';
import type { PlaceNo } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { enemyOf } from '../../engine/model/side.js';
import type { SideView } from '../../engine/model/view.js';
import type { Ways } from '../../engine/rules/ways.js';
import { approachToll, type Ground } from './approach.js';
import { inOrder } from './in-order.js';
import { reliefsOf } from './worth.js';

/**
 * Points that taking each enemy-held place next to the front brings nearer: for each goal its points times the share of
 * the way still to go that it saves. Goals are places worth having, and own besieged places that are to be relieved.
 * Kept for each side until something of this changes, so the list is to be read and not changed.
 *
 * @param keys those of `worth`: others when it has changed
 */
export function progressOf(ground: Ground, worth: readonly number[], keys: readonly number[]): Prospects {
  const { briefing, view, ways } = ground;
  const { joined } = view.knowledge;
  const reliefs = reliefsOf(briefing, view);
  const both = memo(briefing);
  const kept = both[view.side];
  if (
    kept?.holders === ways.holders &&
    kept.keys === keys &&
    sameFlags(kept.joined, joined) &&
    isSameGoals(kept.reliefs, reliefs)
  )
    return kept.prospects;
  const prospects = { progress: measured(ground, worth, reliefs), promises: nulls<number>(worth.length) };
  both[view.side] = { holders: ways.holders, keys, joined: joined.slice(), reliefs, prospects };
  return prospects;
}

/** What attacks may bring. */
export interface Prospects {
  progress: readonly number[];
  /** A place for what taking each place is worth, which depends on the same; null where nobody has asked yet. */
  promises: (number | null)[];
}

interface Goal {
  place: PlaceNo;
  points: number;
}

/** What was found last for a side, and all that it depends on. */
interface Kept {
  holders: Ways['holders'];
  keys: readonly number[];
  joined: readonly boolean[];
  reliefs: readonly Goal[];
  prospects: Prospects;
}

// Only a memo: what it gives is what would be found anew, whatever was asked before.
const memo = once((_: Briefing): [Kept | null, Kept | null] => [null, null]);

function isSameGoals(some: readonly Goal[], others: readonly Goal[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ place, points }, i) => place === others[i]!.place && points === others[i]!.points)
  );
}

function measured(ground: Ground, worth: readonly number[], reliefs: readonly Goal[]): number[] {
  const { briefing, view } = ground;
  const enemy = enemyOf(view.side);
  const { holders, joined } = view.knowledge;
  const { exits } = briefing;
  const progress = zeros(exits.length);
  const front = reachedFront(briefing, view);
  const edge = edgeOf(briefing, joined);
  const toll = approachToll(ground);
  const goals = [...reliefs];
  for (let place = 0; place < worth.length; place++) {
    const points = worth[place]!;
    if (points >= LEAST_GOAL && holders[place] === enemy) goals.push({ place, points });
  }
  inOrder(goals, (a, b) => b.points - a.points || a.place - b.place);
  for (const { place: goal, points } of goals.slice(0, MOST_GOALS)) {
    if (joined[goal]) continue;
    const cost = costsTo(exits, goal, toll, { until: joined });
    let nearest = Number.POSITIVE_INFINITY;
    for (const place of edge) if (cost[place]! < nearest) nearest = cost[place]!;
    if (nearest === Number.POSITIVE_INFINITY) continue;
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

/** Joined places next to one that is not: whoever comes from elsewhere comes to one of them first. */
function edgeOf({ exits }: Briefing, joined: readonly boolean[]): PlaceNo[] {
  const edge: PlaceNo[] = [];
  for (let place = 0; place < joined.length; place++) {
    if (joined[place] && exits[place]!.some((exit) => !joined[exit.place])) edge.push(place);
  }
  return edge;
}

/** Enemy-held places next to one that is joined to a base of the side. */
function reachedFront({ exits }: Briefing, { side, knowledge }: SideView): PlaceNo[] {
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
