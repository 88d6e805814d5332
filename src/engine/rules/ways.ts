import { sameNumbers } from '../map/equal.js';
import { nevers, nulls } from '../map/filled.js';
import { once } from '../map/once.js';
import { costsTo, type Routes, routesTo, type Toll } from '../map/route.js';
import type { PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import { type Holder, NOBODY, type SideNo } from '../model/side.js';
import type { Knowledge } from '../model/state.js';
import { valueAt } from './curve.js';

/**
 * The quickest ways to `goal` by what `side` knows: not through places that it believes to be another's, nor over
 * ground that nobody may enter, slower over mines that it knows of. Costs are thousandths of a day of marching for infantry.
 */
export function waysTo(
  briefing: Briefing,
  knowledge: DeepReadonly<Knowledge>,
  side: SideNo,
  goal: PlaceNo,
): Routes {
  return waysOf(briefing, knowledge, side).to(goal);
}

/** All ways of a side by what it knows now: for those who ask for many before that changes. */
export interface Ways {
  /** Who is believed to hold each place: one and the same list as long as nothing changes hands. */
  holders: readonly Holder[];
  /** As `waysTo`. */
  to: (goal: PlaceNo) => Routes;
  /** What they cost, for whoever asks of places that cost no more than `within`: what is further costs more, and no more is known of it. */
  near: (goal: PlaceNo, within: number) => readonly number[];
}

/** Thousandths of a day of marching up to which ways are found for those who ask of what is near; further ones are found whole. */
const NEAR = 2000;

/** The ways of `side` by what it knows. */
export function waysOf(briefing: Briefing, knowledge: DeepReadonly<Knowledge>, side: SideNo): Ways {
  const both = memo(briefing);
  const known = both[side];
  if (known && isSame(known, knowledge)) return known.ways;
  const holders =
    known && sameNumbers(known.ways.holders, knowledge.holders)
      ? known.ways.holders
      : knowledge.holders.slice();
  const toll = tollFor(briefing, knowledge, side);
  const near = known ? nearAsBefore(briefing, known, toll) : nulls<number[]>(holders.length);
  const ways = waysOver(briefing, holders, toll, near);
  both[side] = { mines: knowledge.linkMines.slice(), toll, near, ways };
  return ways;
}

/** The ways found so far by what one side knew, and what they depend on. */
interface Known {
  mines: readonly number[];
  toll: Toll;
  near: readonly (number[] | null)[];
  ways: Ways;
}

/*
 * Ways are asked for far more often than what they depend on changes, so those found last are kept for each side. Only
 * a memo: what it gives is what would be found anew, whatever was asked before.
 */
const memo = once((_: Briefing): [Known | null, Known | null] => [null, null]);

function isSame({ mines, ways }: Known, knowledge: DeepReadonly<Knowledge>): boolean {
  if (!sameNumbers(ways.holders, knowledge.holders)) return false;
  for (let i = 0; i < mines.length; i++) {
    const density = knowledge.linkMines[i]!;
    if (mines[i] !== density && inSteps(mines[i]!) !== inSteps(density)) return false;
  }
  return true;
}

/** What is near each goal, as it was found before, where nothing that has changed is near it. */
function nearAsBefore({ links }: Briefing, { toll: before, near }: Known, now: Toll): (number[] | null)[] {
  const changed: PlaceNo[] = [];
  for (let place = 0; place < near.length; place++) {
    if (before.place[place] !== now.place[place]) changed.push(place);
  }
  for (let link = 0; link < links.length; link++) {
    if (before.link[link] !== now.link[link]) changed.push(links[link]!.a, links[link]!.b);
  }
  return near.map((cost) => (cost && changed.every((place) => cost[place]! > NEAR) ? cost : null));
}

function waysOver(
  { exits }: Briefing,
  holders: readonly Holder[],
  toll: Toll,
  near: (number[] | null)[],
): Ways {
  const all = nulls<Routes>(exits.length);
  const to = (goal: PlaceNo): Routes => {
    all[goal] ??= routesTo(exits, goal, toll);
    return all[goal];
  };
  return {
    holders,
    to,
    near: (goal, within) => {
      if (within > NEAR) return to(goal).cost;
      near[goal] ??= all[goal]?.cost ?? costsTo(exits, goal, toll, { within: NEAR });
      return near[goal];
    },
  };
}

function tollFor(briefing: Briefing, knowledge: DeepReadonly<Knowledge>, side: SideNo): Toll {
  const { pace } = briefing.figures.mines;
  const link = daysOver(briefing).slice();
  for (let no = 0; no < link.length; no++) {
    const mines = inSteps(knowledge.linkMines[no]!);
    if (mines > 0) link[no] = (link[no]! * 1000) / valueAt(pace, mines);
  }
  const place = nevers(knowledge.holders.length);
  for (let no = 0; no < place.length; no++) if (!isBelievedClosed(knowledge, side, no)) place[no] = 1;
  return { link, place };
}

/** Thousandths of a day of marching over each link without mines; Infinity in a closed zone. */
const daysOver = once(({ links, figures, closedLinks }: Briefing): readonly number[] =>
  links.map(({ length, class: by }, link) =>
    closedLinks[link] ? Number.POSITIVE_INFINITY : (length * 1000) / figures.march.metres[by],
  ),
);

/** Design assumption: a step of density changes the pace by less than a staff could tell. */
const MINE_STEP = 20;

/** Density as far as it matters for the choice of a way: whole steps, upwards; 0 for none and unknown. */
function inSteps(density: number): number {
  return density > 0 ? Math.ceil(density / MINE_STEP) * MINE_STEP : 0;
}

/** Whether `side` believes `place` to be another's, so that it may not simply march there. */
export function isBelievedClosed(
  { holders }: DeepReadonly<Pick<Knowledge, 'holders'>>,
  side: SideNo,
  place: PlaceNo,
): boolean {
  const holder = holders[place]!;
  return holder !== side && holder !== NOBODY;
}
