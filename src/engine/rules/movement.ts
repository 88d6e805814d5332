import type { Routes } from '../map/route.js';
import type { Formation, FormationNo } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import { enemyOf, type SideNo } from '../model/side.js';
import type { Context } from './context.js';
import { valueAt } from './curve.js';
import { farEnd, linkBetween, nearestAhead, stands } from './ground.js';
import { isMinedFor, layMines, meetMines } from './mines.js';
import { waysTo } from './ways.js';

/** A day's march is played in this many steps, so that those who meet meet where they would. */
const STEPS = 8;

/** The next stretch of a march: on `link`, `metres` gone from `from` towards `to`. */
interface Leg {
  link: LinkNo;
  from: PlaceNo;
  to: PlaceNo;
  metres: number;
}

interface Mover {
  no: FormationNo;
  side: SideNo;
  /** Where it wants to be, and the ways there. */
  goal: PlaceNo;
  routes: Routes;
  /** For an attack the place from which the goal is attacked, else NONE. */
  via: PlaceNo;
}

/** Where a mover would be after a step. */
interface Proposal {
  mover: Mover;
  leg: Leg;
  metres: number;
}

/**
 * All marches of the day, in steps in which everybody moves at once.
 *
 * A march halts where an enemy is met that its side could not know of; an attack goes up to where the defence
 * begins, and is then a matter of the fight. Hostile formations that run into each other halt in between.
 */
export function movementPhase(context: Context): void {
  let movers = moversOf(context);
  for (let step = 0; step < STEPS && movers.length > 0; step++) {
    const proposals: Proposal[] = [];
    const going: Mover[] = [];
    for (const mover of movers) {
      const proposal = propose(context, mover);
      if (!proposal) continue;
      proposals.push(proposal);
      going.push(mover);
    }
    keepApart(context, proposals);
    for (const proposal of proposals) apply(context, proposal);
    movers = going.filter(({ no }) => isMoving(context.state.formations[no]!));
  }
}

function isMoving({ condition, task }: Formation): boolean {
  if (condition !== 'steady' && condition !== 'broken') return false;
  return task.type === 'march' || task.type === 'attack' || task.type === 'withdraw';
}

function moversOf({ briefing, state }: Context): Mover[] {
  const known = new Map<number, Routes>();
  const ways = (side: SideNo, goal: PlaceNo): Routes => {
    const key = goal * 2 + side;
    let routes = known.get(key);
    if (!routes) {
      routes = waysTo(briefing, state.knowledge[side], side, goal);
      known.set(key, routes);
    }
    return routes;
  };
  const movers: Mover[] = [];
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (!isMoving(formation)) continue;
    const { side } = briefing.cards[no]!;
    const { task } = formation;
    if (task.type === 'attack') {
      movers.push({ no, side, goal: task.target, via: task.via, routes: ways(side, task.via) });
    } else if (task.type === 'march' || task.type === 'withdraw') {
      movers.push({ no, side, goal: task.to, via: NONE, routes: ways(side, task.to) });
    }
  }
  return movers;
}

/** The next step of a march, or null where it is over or halted for the day. */
function propose(context: Context, mover: Mover): Proposal | null {
  const { briefing, state, emit } = context;
  const formation = state.formations[mover.no]!;
  const leg = nextLeg(context, mover, formation);
  if (!leg) {
    if (formation.task.type === 'attack') {
      emit({ type: 'attack-halted', formation: mover.no, target: mover.goal, cause: 'no-way' });
    } else emit({ type: 'march-halted', formation: mover.no, before: mover.goal, cause: 'no-way' });
    halt(formation);
    return null;
  }
  const limit = clearTo(context, mover.side, leg);
  if (limit <= leg.metres) {
    if (formation.task.type !== 'attack') {
      emit({ type: 'march-halted', formation: mover.no, before: leg.to, cause: 'enemy-there' });
      halt(formation);
    }
    return null;
  }
  const pace = Math.floor(paceOn(context, mover, leg) / STEPS);
  const { length } = briefing.links[leg.link]!;
  return { mover, leg, metres: Math.min(leg.metres + pace, limit, length) };
}

function nextLeg({ briefing }: Context, { goal, via, routes }: Mover, formation: Formation): Leg | null {
  if (formation.link === NONE) {
    const { place } = formation;
    if (place === via) return { link: linkBetween(briefing, via, goal), from: via, to: goal, metres: 0 };
    const link = routes.link[place]!;
    return link === NONE ? null : { link, from: place, to: routes.next[place]!, metres: 0 };
  }
  const { link, from, metres } = formation;
  const { length } = briefing.links[link]!;
  const to = farEnd(briefing.links[link]!, from);
  const gone = Math.min(metres, length);
  const ahead: Leg = { link, from, to, metres: gone };
  const back: Leg = { link, from: to, to: from, metres: length - gone };
  if (via !== NONE && to === goal && from === via) return ahead;
  if (via !== NONE && from === goal && to === via) return back;
  const day = briefing.figures.march.metres[briefing.links[link]!.class] / 1000;
  const onward = routes.cost[to]! + (length - gone) / day;
  const homeward = routes.cost[from]! + gone / day;
  if (Math.min(onward, homeward) === Number.POSITIVE_INFINITY) return null;
  return onward <= homeward ? ahead : back;
}

/** How far along its link a formation can go before the enemy's defence begins. */
function clearTo({ briefing, state }: Context, side: SideNo, { link, from, to, metres }: Leg): number {
  const { length, terrain } = briefing.links[link]!;
  const contact = briefing.figures.combat.contact[terrain];
  const enemy = enemyOf(side);
  let limit = stands(briefing, state, enemy, to) ? length - contact : length;
  limit = Math.min(limit, nearestAhead(briefing, state, enemy, link, from, metres) - contact);
  return limit;
}

function paceOn({ briefing, state }: Context, { no, side }: Mover, { link, to }: Leg): number {
  const { march, mines } = briefing.figures;
  const ground = state.links[link]!;
  let pace = (march.metres[briefing.links[link]!.class] * march.kind[briefing.cards[no]!.kind]) / 1000;
  if (state.places[to]!.holder !== side) pace = (pace * march.cautious) / 1000;
  if (isMinedFor(side, ground)) pace = (pace * valueAt(mines.pace, ground.mines)) / 1000;
  return pace;
}

/** Those who would run into each other on a link, or arrive at one empty place, stop short of each other. */
function keepApart({ briefing, emit }: Context, proposals: Proposal[]): void {
  const { gap } = briefing.figures.march;
  for (const [i, one] of proposals.entries()) {
    for (const other of proposals.slice(i + 1)) {
      if (one.mover.side === other.mover.side) continue;
      const { length } = briefing.links[one.leg.link]!;
      const formations = [one.mover.no, other.mover.no].sort((a, b) => Number(a) - Number(b));
      if (one.leg.link === other.leg.link && one.leg.from === other.leg.to) {
        const overlap = gap - (length - one.metres - other.metres);
        if (overlap <= 0) continue;
        emit({ type: 'formations-met', link: one.leg.link, formations });
        const half = Math.ceil(overlap / 2);
        one.metres = Math.max(one.leg.metres, one.metres - half);
        other.metres = Math.max(other.leg.metres, other.metres - half);
      } else if (one.leg.to === other.leg.to && arrives(briefing, one) && arrives(briefing, other)) {
        emit({ type: 'formations-met', link: one.leg.link, formations });
        for (const party of [one, other]) {
          const end = briefing.links[party.leg.link]!.length - gap;
          party.metres = Math.max(party.leg.metres, Math.min(party.metres, end));
        }
      }
    }
  }
}

function arrives({ links }: Context['briefing'], { leg, metres }: Proposal): boolean {
  return metres >= links[leg.link]!.length;
}

function apply(context: Context, { mover, leg, metres }: Proposal): void {
  const { briefing, state, day, emit } = context;
  const formation = state.formations[mover.no]!;
  if (metres === leg.metres && formation.link === NONE) return;
  const departs = formation.link === NONE;
  if (departs && formation.task.type === 'withdraw') layMines(context, mover.no, formation.place, leg.link);
  if (departs) formation.dugIn = 0;
  if (isMinedFor(mover.side, state.links[leg.link]!)) meetMines(day, mover.no, leg.link, NONE);
  day.moved[mover.no] = true;
  formation.place = NONE;
  formation.link = leg.link;
  formation.from = leg.from;
  formation.metres = metres;
  if (metres < briefing.links[leg.link]!.length) return;

  formation.place = leg.to;
  formation.link = NONE;
  formation.from = NONE;
  formation.metres = 0;
  if (isMinedFor(mover.side, state.places[leg.to]!)) meetMines(day, mover.no, NONE, leg.to);
  if (leg.to !== mover.goal) return;
  emit({ type: 'march-ended', formation: mover.no, place: leg.to });
  halt(formation);
}

function halt(formation: Formation): void {
  formation.task = { type: 'hold', posture: 'hasty' };
}
