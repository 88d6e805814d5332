import type { FormationNo } from '../model/formation.js';
import type { LinkNo, PlaceNo } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';
import type { SideNo } from '../model/side.js';
import type { Context } from './context.js';
import type { Presence } from './ground.js';
import type { Ways } from './ways.js';

/** The next stretch of a march: on `link`, `metres` gone from `from` towards `to`. */
export interface Leg {
  link: LinkNo;
  from: PlaceNo;
  to: PlaceNo;
  metres: number;
}

/** A formation on the march or on its way to an attack. */
export interface Mover {
  no: FormationNo;
  side: SideNo;
  /** Where the enemy's forces stand, or stood when the march began. */
  foes: Presence;
  /** Where it wants to be. */
  goal: PlaceNo;
  /** For an attack the place from which the goal is attacked, else NONE. */
  via: PlaceNo;
  /** The ways of its side; who is at the last link already never asks for them. */
  ways: Ways;
  /** The stretch on which it is, null before the first, and its pace there: metres a day, before mines. */
  leg: Leg | null;
  pace: number;
  /** Where it would be on its stretch after this step, in metres. */
  next: number;
}

/** One that has somewhere to go. */
export interface Column extends Mover {
  leg: Leg;
}

/**
 * Hostile columns that would run into each other on a link, or reach one place together, stop short of each other.
 * What each must keep to depends on the foremost of the other side alone, so nobody's order or name matters.
 */
export function keepApart({ briefing, emit }: Context, columns: readonly Column[], told: Set<number>): void {
  if (!columns.some((one, i) => columns.some((other, at) => at > i && couldMeet(one, other)))) return;
  const { gap } = briefing.figures.march;
  const limits = columns.map(({ next }) => next);
  const meet = (one: Column, parties: readonly Column[]): void => {
    const formations = parties.map(({ no }) => no).sort((a, b) => Number(a) - Number(b));
    if (told.has(formations[0]!)) return;
    for (const no of formations) told.add(no);
    emit({ type: 'formations-met', link: one.leg.link, formations });
  };
  for (let i = 0; i < columns.length; i++) {
    const one = columns[i]!;
    const { length } = briefing.links[one.leg.link]!;
    const facing = foremostOn(columns, one, one.leg.to);
    if (facing) {
      const beside = foremostOn(columns, facing, one.leg.from)!;
      const overlap = gap - (length - beside.next - facing.next);
      if (overlap > 0) {
        limits[i] = Math.min(limits[i]!, beside.next - Math.ceil(overlap / 2));
        if (beside === one) meet(one, [one, facing]);
      }
    }
    if (one.next < length) continue;
    const rival = foremostInto(briefing, columns, one);
    if (!rival) continue;
    limits[i] = Math.min(limits[i]!, length - gap);
    meet(one, [one, rival]);
  }
  for (const [i, column] of columns.entries()) column.next = Math.max(column.leg.metres, limits[i]!);
}

/** Whether two of different sides go over one link, or to one place. */
function couldMeet(one: Column, other: Column): boolean {
  if (one.side === other.side) return false;
  return one.leg.link === other.leg.link || one.leg.to === other.leg.to;
}

/** Of the hostile columns that come from an end of its link, the one that has gone furthest; of equal ones the first by number. */
function foremostOn(columns: readonly Column[], { side, leg }: Column, from: PlaceNo): Column | null {
  let best: Column | null = null;
  for (const other of columns) {
    if (other.leg.link !== leg.link || other.leg.from !== from || other.side === side) continue;
    if (!best || other.next > best.next) best = other;
  }
  return best;
}

/** The same of those that reach the place to which it goes. */
function foremostInto({ links }: Briefing, columns: readonly Column[], { side, leg }: Column): Column | null {
  let best: Column | null = null;
  for (const other of columns) {
    if (other.leg.to !== leg.to || other.side === side) continue;
    if (other.next >= links[other.leg.link]!.length && (!best || other.next > best.next)) best = other;
  }
  return best;
}
