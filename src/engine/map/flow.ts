/** A way out of a place. */
interface Way {
  readonly link: number;
  readonly place: number;
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
 * @param capacity units that `link` lets through into `place`, 0 where it is closed
 * @param kept     share of what enters `link` that leaves it, in permille, at most 1,000
 */
export function flowFrom(
  exits: readonly (readonly Way[])[],
  sources: readonly { place: number; amount: number }[],
  capacity: (link: number, place: number) => number,
  kept: (link: number) => number,
): Flow {
  const flow: Flow = {
    amount: exits.map(() => 0),
    bottleneck: exits.map(() => -1),
    link: exits.map(() => -1),
  };
  const done = exits.map(() => false);
  const open: number[] = [];
  const reach = (place: number, amount: number): void => {
    if (flow.amount[place] === 0) open.push(place);
    flow.amount[place] = amount;
  };
  for (const { place, amount } of sources) if (amount > flow.amount[place]!) reach(place, amount);
  while (open.length > 0) {
    const here = takeMost(open, flow.amount);
    const most = flow.amount[here]!;
    done[here] = true;
    for (const way of exits[here]!) {
      if (done[way.place]) continue;
      const limit = capacity(way.link, way.place);
      const amount = Math.floor((Math.min(most, limit) * kept(way.link)) / 1000);
      if (amount > flow.amount[way.place]!) {
        reach(way.place, amount);
        flow.link[way.place] = way.link;
        flow.bottleneck[way.place] = limit < most ? way.link : flow.bottleneck[here]!;
      }
    }
  }
  return flow;
}

/** Takes the place to which most comes out of `open`, of equal ones that with the lower number. */
function takeMost(open: number[], amount: readonly number[]): number {
  let at = 0;
  for (let i = 1; i < open.length; i++) {
    const lead = amount[open[i]!]! - amount[open[at]!]!;
    if (lead > 0 || (lead === 0 && open[i]! < open[at]!)) at = i;
  }
  const most = open[at]!;
  open[at] = open[open.length - 1]!;
  open.pop();
  return most;
}
