import { nevers } from '../../engine/map/filled.js';
import { once } from '../../engine/map/once.js';
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
  /** For each side how its supply comes; null until it is asked for. */
  supply: [Measured | null, Measured | null];
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
  const { holders, supply } = known(briefing, view);
  supply[whose] ??= measuredOver(briefing, holders, whose);
  const { toll, routes } = supply[whose];
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

function measured(briefing: Briefing, side: SideNo, holders: Holder[]): Known {
  const enemy = enemyOf(side);
  const place = nevers(holders.length);
  for (let no = 0; no < place.length; no++) {
    const holder = holders[no]!;
    if (holder === side || holder === NOBODY) place[no] = 1;
    else if (holder === enemy) place[no] = HOSTILE;
  }
  return { holders, approach: { link: byRoad(briefing), place }, supply: [null, null] };
}

function measuredOver(briefing: Briefing, holders: readonly Holder[], whose: SideNo): Measured {
  const place = nevers(holders.length);
  for (let no = 0; no < place.length; no++) if (holders[no] === whose) place[no] = 1;
  return { toll: { link: lengths(briefing), place }, routes: [] };
}

/** Metres of highway that each link is worth; Infinity in a closed zone. */
const byRoad = once(({ links, figures, closedLinks }: Briefing): readonly number[] =>
  links.map(({ length, class: by }, link) =>
    closedLinks[link] ? NEVER : (length * figures.march.metres.highway) / figures.march.metres[by],
  ),
);

const lengths = once(({ links }: Briefing): readonly number[] => links.map(({ length }) => length));
