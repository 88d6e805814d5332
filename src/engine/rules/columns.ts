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
  /** The enemy's forces. */
  foes: Forces;
  /** Where it wants to be. */
  goal: PlaceNo;
  /** For an attack the place from which the goal is attacked, else NONE. */
  via: PlaceNo;
  /** The ways of its side; who is at the last link already never asks for them. */
  ways: Ways;
  /** The stretch on which it is, null before the first, and its pace there: metres a day, before mines. */
  leg: Leg | null;
  pace: number;
}

/** The forces of a side while all march: nobody leaves the map then, or comes. */
export interface Forces {
  numbers: readonly FormationNo[];
  /** Where they stand, or stood when the march began. */
  seen: Presence;
}

/** Where a mover would be after a step. */
export interface Proposal {
  mover: Mover;
  leg: Leg;
  metres: number;
}

/**
 * Hostile columns that would run into each other on a link, or reach one place together, stop short of each other.
 * What each must keep to depends on the foremost of the other side alone, so nobody's order or name matters.
 */
export function keepApart(
  { briefing, emit }: Context,
  proposals: readonly Proposal[],
  told: Set<number>,
): void {
  if (!proposals.some((one, i) => proposals.some((other, at) => at > i && couldMeet(one, other)))) return;
  const { gap } = briefing.figures.march;
  const limits = proposals.map(({ metres }) => metres);
  const meet = (one: Proposal, parties: readonly Proposal[]): void => {
    const formations = parties.map(({ mover }) => mover.no).sort((a, b) => Number(a) - Number(b));
    if (told.has(formations[0]!)) return;
    for (const no of formations) told.add(no);
    emit({ type: 'formations-met', link: one.leg.link, formations });
  };
  for (let i = 0; i < proposals.length; i++) {
    const one = proposals[i]!;
    const { length } = briefing.links[one.leg.link]!;
    const facing = foremostOn(proposals, one, one.leg.to);
    if (facing) {
      const beside = foremostOn(proposals, facing, one.leg.from)!;
      const overlap = gap - (length - beside.metres - facing.metres);
      if (overlap > 0) {
        limits[i] = Math.min(limits[i]!, beside.metres - Math.ceil(overlap / 2));
        if (beside === one) meet(one, [one, facing]);
      }
    }
    if (one.metres < length) continue;
    const rival = foremostInto(briefing, proposals, one);
    if (!rival) continue;
    limits[i] = Math.min(limits[i]!, length - gap);
    meet(one, [one, rival]);
  }
  for (const [i, proposal] of proposals.entries())
    proposal.metres = Math.max(proposal.leg.metres, limits[i]!);
}

/** Whether two of different sides go over one link, or to one place. */
function couldMeet(one: Proposal, other: Proposal): boolean {
  if (one.mover.side === other.mover.side) return false;
  return one.leg.link === other.leg.link || one.leg.to === other.leg.to;
}

/** Of the hostile proposals that come from an end of its link, the one that has gone furthest; of equal ones the first by number. */
function foremostOn(
  proposals: readonly Proposal[],
  { mover, leg }: Proposal,
  from: PlaceNo,
): Proposal | null {
  let best: Proposal | null = null;
  for (const other of proposals) {
    if (other.leg.link !== leg.link || other.leg.from !== from || other.mover.side === mover.side) continue;
    if (!best || other.metres > best.metres) best = other;
  }
  return best;
}

/** The same of those that reach the place to which it goes. */
function foremostInto(
  { links }: Briefing,
  proposals: readonly Proposal[],
  { mover, leg }: Proposal,
): Proposal | null {
  let best: Proposal | null = null;
  for (const other of proposals) {
    if (other.leg.to !== leg.to || other.mover.side === mover.side) continue;
    if (other.metres >= links[other.leg.link]!.length && (!best || other.metres > best.metres)) best = other;
  }
  return best;
}
