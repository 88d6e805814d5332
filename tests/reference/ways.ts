import type { LinkNo, PlaceNo } from '../../src/engine/model/place.js';
import type { DeepReadonly } from '../../src/engine/model/readonly.js';
import type { Briefing } from '../../src/engine/model/scenario.js';
import { NOBODY, type SideNo } from '../../src/engine/model/side.js';
import type { Knowledge } from '../../src/engine/model/state.js';
import { slowValue } from './curve.js';

/** What it takes to go over `link` into a place, in thousandths of a day; Infinity where one may not. */
function toll(
  { links, figures, closedLinks }: Briefing,
  knowledge: DeepReadonly<Knowledge>,
  side: SideNo,
  goal: PlaceNo,
  link: LinkNo,
  into: PlaceNo,
): number {
  const { class: by, length } = links[link]!;
  const holder = knowledge.holders[into]!;
  if (closedLinks[link]) return Number.POSITIVE_INFINITY;
  if (into !== goal && holder !== side && holder !== NOBODY) return Number.POSITIVE_INFINITY;
  const density = Math.ceil(Math.max(0, knowledge.linkMines[link]!) / 20) * 20;
  const days = length / figures.march.metres[by] / (slowValue(figures.mines.pace, density) / 1000);
  return 1000 * days;
}

/** Ways to a goal. */
export interface SlowWays {
  /** Thousandths of a day from each place, Infinity where no way leads. */
  costs: number[];
  /** The same from `place` for a way that begins with `link`. */
  by: (link: LinkNo, place: PlaceNo) => number;
}

/** The ways to `goal` by what `side` knows: relaxed over all links until nothing shrinks. */
export function slowWays(
  briefing: Briefing,
  knowledge: DeepReadonly<Knowledge>,
  side: SideNo,
  goal: PlaceNo,
): SlowWays {
  const costs = briefing.places.map((_, place) => (place === goal ? 0 : Number.POSITIVE_INFINITY));
  const by = (link: LinkNo, place: PlaceNo): number => {
    const { a, b } = briefing.links[link]!;
    const into = place === a ? b : a;
    return costs[into]! + toll(briefing, knowledge, side, goal, link, into);
  };
  for (let shrank = true; shrank; ) {
    shrank = false;
    for (const [link, { a, b }] of briefing.links.entries()) {
      for (const place of [a, b]) {
        const cost = by(link, place);
        if (cost >= costs[place]!) continue;
        costs[place] = cost;
        shrank = true;
      }
    }
  }
  return { costs, by };
}
