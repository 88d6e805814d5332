import { falses, nevers } from '../../engine/map/filled.js';
import { once } from '../../engine/map/once.js';
import { type Routes, routesToNearest, type Toll } from '../../engine/map/route.js';
import type { PlaceNo } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { type BySide, enemyOf, NOBODY, type SideNo } from '../../engine/model/side.js';
import type { SideView } from '../../engine/model/view.js';
import type { Ways } from '../../engine/rules/ways.js';

/** What it costs to go over ground of the enemy's, as against one's own. */
const HOSTILE = 2;

const NEVER = Number.POSITIVE_INFINITY;

/** What a staff knows when it measures ways: its ways change whenever it learns that something has changed hands. */
export interface Ground {
  briefing: Briefing;
  view: SideView;
  ways: Ways;
}

/** What it measures them by, as long as nothing changes hands that it knows of. */
interface Measures {
  holders: Ways['holders'] | null;
  front: readonly boolean[] | null;
  approach: Toll | null;
  /** For each side how its supply comes. */
  supply: [Routes | null, Routes | null];
}

// Only a memo: what it gives is what would be found anew, whatever was asked before.
const memo = once((_: Briefing): [Measures, Measures] => [noMeasures(null), noMeasures(null)]);

function measuresOf({ briefing, view, ways }: Ground): Measures {
  const both = memo(briefing);
  if (both[view.side].holders !== ways.holders) both[view.side] = noMeasures(ways.holders);
  return both[view.side];
}

function noMeasures(holders: Ways['holders'] | null): Measures {
  return { holders, front: null, approach: null, supply: [null, null] };
}

/**
 * What ways over the ground of both sides cost, in metres of highway, twice as much where the enemy holds it: how a
 * staff measures how far a goal still is. Third parties and closed zones bar the way.
 */
export function approachToll(ground: Ground): Toll {
  const measures = measuresOf(ground);
  measures.approach ??= { link: byRoad(ground.briefing), place: entries(ground.view) };
  return measures.approach;
}

/**
 * Ways to the nearest base on the ground over places that `whose` is believed to hold, in metres: how its supply comes.
 */
export function supplyWays(ground: Ground, whose: SideNo): Routes {
  const { briefing, view } = ground;
  const { supply } = measuresOf(ground);
  supply[whose] ??= routesToNearest(briefing.exits, basesOf(briefing)[whose], {
    link: lengths(briefing),
    place: ownGround(view, whose),
  });
  return supply[whose];
}

/** The bases of each side on the ground. */
const basesOf = once(({ sides }: Briefing): BySide<readonly PlaceNo[]> => {
  const of = (side: SideNo): PlaceNo[] =>
    sides[side].bases.filter(({ byAir }) => !byAir).map(({ place }) => place);
  return [of(0), of(1)];
});

/** Whether each place, of either side, is next to one of the other's. */
export function frontOf(ground: Ground): readonly boolean[] {
  const measures = measuresOf(ground);
  measures.front ??= whereTheyMeet(ground);
  return measures.front;
}

function whereTheyMeet({ briefing, view }: Ground): boolean[] {
  const { holders } = view.knowledge;
  const enemy = enemyOf(view.side);
  const front = falses(holders.length);
  for (let place = 0; place < holders.length; place++) {
    if (holders[place] !== enemy) continue;
    for (const exit of briefing.exits[place]!) {
      if (holders[exit.place] !== view.side) continue;
      front[place] = true;
      front[exit.place] = true;
    }
  }
  return front;
}

function entries({ side, knowledge }: SideView): number[] {
  const { holders } = knowledge;
  const enemy = enemyOf(side);
  const place = nevers(holders.length);
  for (let no = 0; no < place.length; no++) {
    const holder = holders[no]!;
    if (holder === side || holder === NOBODY) place[no] = 1;
    else if (holder === enemy) place[no] = HOSTILE;
  }
  return place;
}

function ownGround({ knowledge }: SideView, whose: SideNo): number[] {
  const place = nevers(knowledge.holders.length);
  for (let no = 0; no < place.length; no++) if (knowledge.holders[no] === whose) place[no] = 1;
  return place;
}

/** Metres of highway that each link is worth; Infinity in a closed zone. */
const byRoad = once(({ links, figures, closedLinks }: Briefing): readonly number[] =>
  links.map(({ length, class: by }, link) =>
    closedLinks[link] ? NEVER : (length * figures.march.metres.highway) / figures.march.metres[by],
  ),
);

const lengths = once(({ links }: Briefing): readonly number[] => links.map(({ length }) => length));
