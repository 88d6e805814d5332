import type { FormationNo, Task } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { farEnd, pointOf } from '../engine/rules/ground.js';
import { isBelievedClosed, waysTo } from '../engine/rules/ways.js';

/** The way that a formation means to take, or the line along which it acts, on the plane of the map in metres. */
export interface PlannedWay {
  formation: FormationNo;
  type: Task['type'];
  /** From where it stands to its goal: two points or more. */
  points: readonly { x: number; y: number }[];
}

/**
 * What the own formations that are steady mean to do beyond where they stand, by the ways that their side knows; those
 * who hold, guard, or know no way have none. For the orders of the day, hand in the view of `orderedView`.
 */
export function plannedWays(briefing: Briefing, view: SideView): PlannedWay[] {
  return ownPresent(view).flatMap((formation) => {
    const { task, condition } = view.own[formation]!;
    if (condition !== 'steady') return [];
    const here = pointOf(briefing, view.own[formation]!);
    const points = [here, ...aheadOf(briefing, view, formation, task)];
    const isAway = points.some(({ x, y }) => x !== here.x || y !== here.y);
    return isAway ? [{ formation, type: task.type, points }] : [];
  });
}

type Point = { x: number; y: number };

/** The points after that on which a formation stands. */
function aheadOf(briefing: Briefing, view: SideView, no: FormationNo, task: Task): Point[] {
  const pointsOf = (places: readonly PlaceNo[]): Point[] =>
    places.map((place) => pointOf(briefing, { place, link: NONE, from: NONE, metres: 0 }));
  switch (task.type) {
    case 'march':
    case 'withdraw':
      return pointsOf(placesAhead(briefing, view, no, task.to) ?? []);
    case 'attack': {
      const { link, from } = view.own[no]!;
      const isOnIt =
        link !== NONE && task.via === from && farEnd(briefing.links[link]!, from) === task.target;
      const before = isOnIt || task.via === NONE ? [] : placesAhead(briefing, view, no, task.via);
      return before ? pointsOf([...before, task.target]) : [];
    }
    case 'bombard':
      return pointsOf([task.target]);
    case 'clear':
      return task.link === NONE ? pointsOf([task.place]) : [middleOf(briefing, task.link)];
    case 'raid':
      return [middleOf(briefing, task.link)];
    case 'hold':
    case 'guard':
      return [];
  }
}

function middleOf({ places, links }: Briefing, no: number): Point {
  const [a, b] = [places[links[no]!.a]!, places[links[no]!.b]!];
  return { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) };
}

/** The places that a march to `goal` comes through, the goal last; null where no way is known. */
function placesAhead(briefing: Briefing, view: SideView, no: FormationNo, goal: PlaceNo): PlaceNo[] | null {
  const routes = waysTo(briefing, view.knowledge, view.side, goal);
  const { place, link, from, metres } = view.own[no]!;
  let here = place;
  const places: PlaceNo[] = [];
  if (link !== NONE) {
    const { length, class: by } = briefing.links[link]!;
    const to = farEnd(briefing.links[link]!, from);
    const gone = Math.min(metres, length);
    const day = briefing.figures.march.metres[by] / 1000;
    const costBy = (end: PlaceNo, left: number): number =>
      end !== goal && isBelievedClosed(view.knowledge, view.side, end)
        ? Number.POSITIVE_INFINITY
        : routes.cost[end]! + left / day;
    here = costBy(to, length - gone) <= costBy(from, gone) ? to : from;
    places.push(here);
  }
  if (here !== goal && routes.link[here] === NONE) return null;
  while (here !== goal) {
    here = farEnd(briefing.links[routes.link[here]!]!, here);
    places.push(here);
  }
  return places;
}
