/** A way out of a place, as far as routes care. */
interface Way {
  readonly link: number;
  readonly place: number;
}

/** What it costs to go over `link` and arrive at `place`; Infinity where one may not. */
export type Cost = (link: number, place: number) => number;

/** The cheapest ways to one place from all others. */
export interface Routes {
  /** Cost from each place; Infinity where no way leads. */
  cost: number[];
  /** The first link of the way, and the place it leads to; -1 at the goal and where no way leads. */
  link: number[];
  next: number[];
}

/**
 * The cheapest ways to `goal` from every place (Dijkstra 1959, without a heap: maps are small).
 *
 * `cost(link, place)` is asked for the end that one goes towards, so a place that may not be entered closes itself;
 * the goal itself may always be entered. Of equal ways the one found first wins, so the order of `exits` settles it.
 */
export function routesTo(exits: readonly (readonly Way[])[], goal: number, cost: Cost): Routes {
  const size = exits.length;
  const routes: Routes = {
    cost: exits.map(() => Number.POSITIVE_INFINITY),
    link: exits.map(() => -1),
    next: exits.map(() => -1),
  };
  const done = exits.map(() => false);
  routes.cost[goal] = 0;
  for (;;) {
    let here = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < size; i++) {
      if (!done[i] && routes.cost[i]! < least) {
        least = routes.cost[i]!;
        here = i;
      }
    }
    if (here === -1) return routes;
    done[here] = true;
    for (const way of exits[here]!) {
      if (done[way.place]) continue;
      const total = least + cost(way.link, here);
      if (total < routes.cost[way.place]!) {
        routes.cost[way.place] = total;
        routes.link[way.place] = way.link;
        routes.next[way.place] = here;
      }
    }
  }
}
