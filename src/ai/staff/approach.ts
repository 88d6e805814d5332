import { type Routes, routesTo, type Toll } from '../../engine/map/route.js';
import type { PlaceNo } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { enemyOf, type Holder, NOBODY, type SideNo } from '../../engine/model/side.js';
import type { SideView } from '../../engine/model/view.js';
import { isEqual } from './equal.js';

/** What it costs to go over ground of the enemy's, as against one's own. */
const HOSTILE = 2;

const NEVER = Number.POSITIVE_INFINITY;

/** What a staff measures ways by, as long as nothing changes hands that it knows of. */
interface Known {
  holders: Holder[];
  approach: Toll;
  supply: [Measured, Measured];
}

interface Measured {
  toll: Toll;
  routes: (Routes | undefined)[];
}

/**
 * What ways over the ground of both sides cost, in metres of highway, twice as much where the enemy holds it: how a
 * staff measures how far a goal still is. Third parties and closed zones bar the way.
 */
export function approachToll(briefing: Briefing, view: SideView): Toll {
  return known(briefing, view).approach;
}

/** Ways to each of `bases` over places that `whose` is believed to hold, in metres: how its supply comes. */
export function supplyWays(
  briefing: Briefing,
  view: SideView,
  whose: SideNo,
  bases: readonly PlaceNo[],
): Routes[] {
  const { toll, routes } = known(briefing, view).supply[whose];
  return bases.map((base) => {
    routes[base] ??= routesTo(briefing.exits, base, toll);
    return routes[base];
  });
}

// Only a memo: what it gives is what would be found anew, whatever was asked before.
const memo = new WeakMap<Briefing, [Known | null, Known | null]>();

function known(briefing: Briefing, { side, knowledge }: SideView): Known {
  let both = memo.get(briefing);
  if (!both) {
    both = [null, null];
    memo.set(briefing, both);
  }
  const before = both[side];
  if (before && isEqual(before.holders, knowledge.holders)) return before;
  const fresh = measured(briefing, side, [...knowledge.holders]);
  both[side] = fresh;
  return fresh;
}

function measured({ links, figures, closedLinks }: Briefing, side: SideNo, holders: Holder[]): Known {
  const { metres } = figures.march;
  const enemy = enemyOf(side);
  const byRoad = links.map(({ length, class: by }, link) =>
    closedLinks[link] ? NEVER : (length * metres.highway) / metres[by],
  );
  const lengths = links.map(({ length }) => length);
  const heldBy = (whose: SideNo): Measured => ({
    toll: { link: lengths, place: holders.map((holder) => (holder === whose ? 1 : NEVER)) },
    routes: [],
  });
  const entry = (holder: Holder): number => {
    if (holder === side || holder === NOBODY) return 1;
    return holder === enemy ? HOSTILE : NEVER;
  };
  return {
    holders,
    approach: { link: byRoad, place: holders.map(entry) },
    supply: [heldBy(0), heldBy(1)],
  };
}
