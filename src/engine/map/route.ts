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
  const cost = filled(size, Number.POSITIVE_INFINITY);
  const by = filled(size, -1);
  const next = filled(size, -1);
  const { link: linkToll, place: placeToll } = toll;
  const open = [goal];
  cost[goal] = 0;
  while (open.length > 0) {
    const here = takeLeast(open, cost);
    const least = cost[here]!;
    const entry = here === goal ? 1 : placeToll[here]!;
    if (entry === Number.POSITIVE_INFINITY) continue;
    const ways = exits[here]!;
    for (let i = 0; i < ways.length; i++) {
      const { link, place } = ways[i]!;
      const known = cost[place]!;
      if (known <= least) continue;
      const total = least + linkToll[link]! * entry;
      if (total >= known) continue;
      // Where one may not enter nothing follows, so it need not be opened.
      if (by[place] === -1 && placeToll[place] !== Number.POSITIVE_INFINITY) open.push(place);
      cost[place] = total;
      by[place] = link;
      next[place] = here;
    }
  }
  return { cost, link: by, next };
}

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

/** A list of the right length at once: one that grows is copied again and again. */
function filled(size: number, value: number): number[] {
  return new Array<number>(size).fill(value);
}
