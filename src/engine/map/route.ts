/** A way out of a place, as far as routes care. */
interface Way {
  readonly link: number;
  readonly place: number;
}

/** What ways cost: going over a link costs its own toll times that of the place one comes to; Infinity where one may not. */
export interface Toll {
  link: readonly number[];
  place: readonly number[];
}

/** The cheapest ways to one place from all others. */
export interface Routes {
  /** Cost from each place; Infinity where no way leads. */
  cost: number[];
  /** The first link of the way, and the place it leads to; -1 at the goal and where no way leads. */
  link: number[];
  next: number[];
}

/**
 * The cheapest ways to `goal` from every place (Dijkstra 1959; the places in sight are few, so a list does for a heap).
 *
 * The goal may always be entered, at a toll of 1; a place that may not be entered may still be left. Of equal places the one with the lower number is settled first, and of equal ways the first one found stays.
 */
export function routesTo(exits: readonly (readonly Way[])[], goal: number, toll: Toll): Routes {
  const size = exits.length;
  const routes: Routes = {
    cost: filled(size, Number.POSITIVE_INFINITY),
    link: filled(size, -1),
    next: filled(size, -1),
  };
  const open = [goal];
  routes.cost[goal] = 0;
  while (open.length > 0) {
    const here = takeLeast(open, routes.cost);
    const least = routes.cost[here]!;
    const entry = here === goal ? 1 : toll.place[here]!;
    if (entry === Number.POSITIVE_INFINITY) continue;
    for (const { link, place } of exits[here]!) {
      if (routes.cost[place]! <= least) continue;
      const total = least + toll.link[link]! * entry;
      if (total >= routes.cost[place]!) continue;
      if (routes.link[place] === -1) open.push(place);
      routes.cost[place] = total;
      routes.link[place] = link;
      routes.next[place] = here;
    }
  }
  return routes;
}

/** Takes the place of least cost out of `open`, of equal ones that with the lower number. */
function takeLeast(open: number[], cost: readonly number[]): number {
  let at = 0;
  for (let i = 1; i < open.length; i++) {
    const lead = cost[open[i]!]! - cost[open[at]!]!;
    if (lead < 0 || (lead === 0 && open[i]! < open[at]!)) at = i;
  }
  const least = open[at]!;
  open[at] = open[open.length - 1]!;
  open.pop();
  return least;
}

function filled(size: number, value: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < size; i++) list.push(value);
  return list;
}
