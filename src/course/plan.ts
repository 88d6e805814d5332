import type { FormationNo } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';
import type { SideView } from '../engine/model/view.js';
import type { Course, CourseDeed } from '../scenario/course-file.js';
import { turnOf } from '../text/calendar.js';

/** A step of a course in the numbers of a scenario. */
export interface PlannedStep {
  side: SideNo;
  deed: CourseDeed;
  place: PlaceNo;
  with: readonly FormationNo[];
  /** From where to attack, NONE for the shortest way. */
  via: PlaceNo;
  /** The first and the last turn on which it is ordered. */
  from: number;
  to: number;
  /** Sorties a day that support it while it is in contact. */
  sorties: number;
}

/** The steps of a course in the numbers of `briefing`, which must be that of its scenario: see `parseCourse`. */
export function planOf({ sides, places, cards, start }: Briefing, { steps }: Course): PlannedStep[] {
  const placeOf = (wanted: string) => places.findIndex(({ id }) => id === wanted);
  return steps.map(({ side, deed, place, with: those, via, ordered, sorties }) => ({
    side: sides.findIndex(({ id }) => id === side) as SideNo, // one of the two: parseCourse has seen to it
    deed,
    place: placeOf(place),
    with: those.map((wanted) => cards.findIndex(({ id }) => id === wanted)),
    via: via === undefined ? NONE : placeOf(via),
    from: turnOf(start, ordered[0]),
    to: turnOf(start, ordered[1]),
    sorties: sorties ?? 0,
  }));
}

/** Whether a step is ordered for `turn`. */
export function isOrdered({ from, to }: PlannedStep, turn: number): boolean {
  return from <= turn && turn <= to;
}

/** Whether a step is an attack on what its side does not believe to hold yet. */
export function isOpen({ deed, place }: PlannedStep, { side, knowledge }: SideView): boolean {
  return deed === 'take' && knowledge.holders[place] !== side;
}
