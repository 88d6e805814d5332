import type { Formation, FormationNo } from './formation.js';
import type { LinkNo, PlaceNo } from './place.js';
import type { DeepReadonly } from './readonly.js';
import type { SideNo } from './side.js';
import type { Knowledge, Tally } from './state.js';

/** What the orders of a side are judged by. */
export interface OrderView {
  side: SideNo;
  /** By number of formation: the side's own, null for all others. */
  own: readonly (DeepReadonly<Formation> | null)[];
  knowledge: DeepReadonly<Knowledge>;
  tally: DeepReadonly<Tally>;
}

/** What one side knows now: its own formations, what it believes of the rest, and nothing else. */
export interface SideView extends OrderView {
  /** Days played so far; orders given now are for the day after. */
  turn: number;
  /** Its own formations that are out of touch: cut off from all its bases. Orders reach them late. */
  outOfTouch: readonly FormationNo[];
  /** Enemy-held places under its fire control, and its own places that it knows to be overlooked. */
  observes: readonly PlaceNo[];
  observed: readonly PlaceNo[];
  /** Its own works, by place. */
  fortified: readonly PlaceNo[];
  /** Links that raiders have cut, of either side. */
  cut: readonly LinkNo[];
  /** Places whose enemies it lets go. */
  corridors: readonly PlaceNo[];
  /** Its own places where something is wrecked. */
  wrecked: readonly PlaceNo[];
}

/** The numbers of the side's own formations that stand on the map. */
export function ownPresent(view: SideView): FormationNo[] {
  const numbers: FormationNo[] = [];
  for (const [no, formation] of view.own.entries()) {
    if (formation && (formation.condition === 'steady' || formation.condition === 'broken')) numbers.push(no);
  }
  return numbers;
}
