import { nones, zeros } from './filled.js';
import { graphOf, type Way } from './graph.js';

/** Where something comes onto the map. */
export interface Source {
  readonly place: number;
  readonly amount: number;
}

/** What can flow from a set of sources to every place. */
export interface Flow {
  /** Units that arrive, 0 where nothing does. */
  amount: number[];
  /** The link that limits them, -1 where only the source does. */
  bottleneck: number[];
  /** The link over which they come, -1 at a source and where nothing arrives. */
  link: number[];
}

/**
 * The most that can reach each place over one way from the best source: no more than the narrowest link lets
 * through, less what is lost on the way. Adding a link or a source never makes any amount smaller.
 *
 * @param capacity units that each link lets through, 0 where it is closed
 * @param kept     share of what enters each link that leaves it, in permille, at most 1,000
 */
export function flowFrom(
  exits: readonly (readonly Way[])[],
  sources: readonly Source[],
  capacity: readonly number[],
  kept: readonly number[],
): Flow {
  const { first, links, places } = graphOf(exits);
  const amount = zeros(exits.length);
  const bottleneck = nones(exits.length);
  const link = nones(exits.length);
  const open: number[] = [];
  for (const source of sources) {
    if (source.amount <= amount[source.place]!) continue;
    if (amount[source.place] === 0) open.push(source.place);
    amount[source.place] = source.amount;
  }
  while (open.length > 0) {
    const here = takeMost(open, amount);
    const most = amount[here]!;
    const end = first[here + 1]!;
    for (let way = first[here]!; way < end; way++) {
      const place = places[way]!;
      const by = links[way]!;
      const limit = capacity[by]!;
      if (limit === 0) continue;
      const arrives = Math.floor((Math.min(most, limit) * kept[by]!) / 1000);
      // Never more than at a place that was taken before: most of all comes first.
      if (arrives <= amount[place]!) continue;
      if (amount[place] === 0) open.push(place);
      amount[place] = arrives;
      link[place] = by;
      bottleneck[place] = limit < most ? by : bottleneck[here]!;
    }
  }
  return { amount, bottleneck, link };
}

/** Takes the place to which most comes out of `open`, of equal ones that with the lower number. */
function takeMost(open: number[], amount: readonly number[]): number {
  let at = 0;
  let first = open[0]!;
  let most = amount[first]!;
  for (let i = 1; i < open.length; i++) {
    const place = open[i]!;
    const other = amount[place]!;
    if (other < most || (other === most && place > first)) continue;
    at = i;
    first = place;
    most = other;
  }
  open[at] = open[open.length - 1]!;
  open.pop();
  return first;
}
