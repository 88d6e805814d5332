import { nevers, nones } from './filled.js';
import { graphOf, type Way } from './graph.js';

/** What ways cost: going over a link costs its own toll times that of the place one comes to; Infinity where one may not. */
export interface Toll {
  link: readonly number[];
  place: readonly number[];
}

/** The cheapest ways to one place, or the nearest of some, from all others. */
export interface Routes {
  /** Cost from each place; Infinity where no way leads. */
  cost: number[];
  /** The first link of the way; -1 at a goal and where no way leads. */
  link: number[];
}

/** Where to stop looking: for those who ask of what is near only, which is most who ask. */
export interface Bounds {
  /** The cost beyond which nothing matters: what lies beyond it costs more than this, and no more is known of it. */
  within?: number;
  /** The first of these places to be reached ends the search: what costs less than it is known, and all else costs as much or more. */
  until?: readonly boolean[];
}

/**
 * The cheapest ways to `goal` from every place (Dijkstra 1959; the places in sight are few, so a list does for a heap).
 *
 * The goal may always be entered, at a toll of 1; a place that may not be entered may still be left. Of equal places the one with the lower number is settled first, and of equal ways the first one found stays.
 */
export function routesTo(exits: readonly (readonly Way[])[], goal: number, toll: Toll): Routes {
  return routesToNearest(exits, [goal], toll);
}

/** The same to the nearest of `goals` from every place. */
export function routesToNearest(
  exits: readonly (readonly Way[])[],
  goals: readonly number[],
  toll: Toll,
): Routes {
  const link = nones(exits.length);
  return { cost: search(exits, goals, toll, ALL, link), link };
}

/** What the cheapest ways to `goal` cost from every place, by the same rules. */
export function costsTo(
  exits: readonly (readonly Way[])[],
  goal: number,
  toll: Toll,
  bounds: Bounds = ALL,
): number[] {
  return search(exits, [goal], toll, bounds, null);
}

const ALL: Bounds = {};
const NOWHERE: readonly boolean[] = [];

/** The cost from every place; the first links of the ways are noted in `by` where they are asked for. */
function search(
  exits: readonly (readonly Way[])[],
  goals: readonly number[],
  { link: linkToll, place: placeToll }: Toll,
  { within = NEVER, until = NOWHERE }: Bounds,
  by: number[] | null,
): number[] {
  const { first, links, places } = graphOf(exits);
  const cost = nevers(exits.length);
  const open = goals.slice();
  for (let i = 0; i < goals.length; i++) cost[goals[i]!] = 0;
  while (open.length > 0) {
    const here = takeLeast(open, cost);
    const least = cost[here]!;
    if (least > within || until[here]) break;
    const entry = least === 0 && goals.includes(here) ? 1 : placeToll[here]!;
    if (entry === NEVER) continue;
    const end = first[here + 1]!;
    for (let way = first[here]!; way < end; way++) {
      const place = places[way]!;
      const known = cost[place]!;
      if (known <= least) continue;
      const total = least + linkToll[links[way]!]! * entry;
      if (total >= known) continue;
      // Where one may not enter nothing follows, so it need not be opened.
      if (known === NEVER && placeToll[place] !== NEVER) open.push(place);
      cost[place] = total;
      if (by) by[place] = links[way]!;
    }
  }
  return cost;
}

const NEVER = Number.POSITIVE_INFINITY;

/** Takes the place of least cost out of `open`, of equal ones that with the lower number. */
function takeLeast(open: number[], cost: readonly number[]): number {
  let at = 0;
  let least = open[0]!;
  let lowest = cost[least]!;
  for (let i = 1; i < open.length; i++) {
    const place = open[i]!;
    const other = cost[place]!;
    if (other > lowest || (other === lowest && place > least)) continue;
    at = i;
    least = place;
    lowest = other;
  }
  open[at] = open[open.length - 1]!;
  open.pop();
  return least;
}
