import { type Routes, routesTo } from '../map/route.js';
import type { PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import { NOBODY, type SideNo } from '../model/side.js';
import type { Knowledge } from '../model/state.js';
import { valueAt } from './curve.js';

/**
 * The quickest ways to `goal` by what `side` knows: not through places that it believes to be another's, slower over
 * mines that it knows of. Costs are thousandths of a day of marching for infantry.
 */
export function waysTo(
  { exits, links, figures }: Briefing,
  knowledge: DeepReadonly<Knowledge>,
  side: SideNo,
  goal: PlaceNo,
): Routes {
  const { linkMines } = knowledge;
  const { metres } = figures.march;
  return routesTo(exits, goal, (link, place) => {
    if (place !== goal && isBelievedClosed(knowledge, side, place)) return Number.POSITIVE_INFINITY;
    const { length, class: by } = links[link]!;
    const mines = linkMines[link]!;
    const days = (length * 1000) / metres[by];
    return mines > 0 ? (days * 1000) / valueAt(figures.mines.pace, mines) : days;
  });
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
