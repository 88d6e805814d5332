import type { Routes } from '../map/route.js';
import { type Formation, isPresent } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';
import { type BySide, enemyOf, type SideNo } from '../model/side.js';
import type { GameState, Knowledge } from '../model/state.js';
import { type Forces, keepApart, type Leg, type Mover, type Proposal } from './columns.js';
import type { Context } from './context.js';
import { valueAt } from './curve.js';
import { wreck } from './demolition.js';
import { farEnd, linkBetween, metresFrom, numbersOf, presenceOf } from './ground.js';
import { halt } from './halt.js';
import { isMinedFor, layMines, meetMines } from './mines.js';
import { isBelievedClosed, type Ways, waysOf } from './ways.js';

/** A day's march is played in this many steps, so that those who meet meet where they would. */
const STEPS = 8;

/**
 * All marches of the day, in steps in which everybody moves at once.
 *
 * A march halts where an enemy is met that its side could not know of; an attack goes up to where the defence
 * begins, and is then a matter of the fight. Hostile formations that run into each other halt in between.
 */
export function movementPhase(context: Context): void {
  const { briefing, state } = context;
  const forces: BySide<Forces> = [forcesOf(briefing, state, 0), forcesOf(briefing, state, 1)];
  let movers = moversOf(context, forces);
  const told = new Set<number>();
  for (let step = 0; step < STEPS && movers.length > 0; step++) {
    const proposals: Proposal[] = [];
    const going: Mover[] = [];
    for (const mover of movers) {
      const proposal = propose(context, mover);
      if (!proposal) continue;
      proposals.push(proposal);
      going.push(mover);
    }
    keepApart(context, proposals, told);
    for (const proposal of proposals) apply(context, proposal, forces[proposal.mover.side]);
    movers = going.filter(({ no }) => isMoving(state.formations[no]!));
  }
}

function isMoving({ condition, task }: Formation): boolean {
  if (condition !== 'steady' && condition !== 'broken') return false;
  return task.type === 'march' || task.type === 'attack' || task.type === 'withdraw';
}

function forcesOf(briefing: Briefing, state: GameState, side: SideNo): Forces {
  const numbers = numbersOf(briefing)[side].filter((no) => isPresent(state.formations[no]!));
  return { numbers, seen: presenceOf(briefing, state, side) };
}

function moversOf({ briefing, state }: Context, forces: BySide<Forces>): Mover[] {
  const { knowledge } = state;
  const waysBy: BySide<Ways | null> = [null, null];
  const movers: Mover[] = [];
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (!isMoving(formation)) continue;
    const { side } = briefing.cards[no]!;
    const { task } = formation;
    const foes = forces[enemyOf(side)];
    waysBy[side] ??= waysOf(briefing, knowledge[side], side);
    const ways = waysBy[side];
    if (task.type === 'attack') {
      movers.push({ no, side, foes, goal: task.target, via: task.via, ways, leg: null, pace: 0 });
    } else if (task.type === 'march' || task.type === 'withdraw') {
      movers.push({ no, side, foes, goal: task.to, via: NONE, ways, leg: null, pace: 0 });
    }
  }
  return movers;
}

/** The next step of a march, or null where it is over or halted for the day. */
function propose(context: Context, mover: Mover): Proposal | null {
  const { briefing, state, emit } = context;
  const formation = state.formations[mover.no]!;
  // A way begun is the shorter one with each step the more, so there is no need to think again before its end.
  if (mover.leg && formation.link !== NONE) mover.leg.metres = formation.metres;
  else setOut(context, mover, formation);
  const { leg } = mover;
  if (!leg) {
    if (formation.task.type === 'attack') {
      emit({ type: 'attack-halted', formation: mover.no, target: mover.goal, cause: 'no-way' });
    } else emit({ type: 'march-halted', formation: mover.no, before: mover.goal, cause: 'no-way' });
    halt(formation);
    return null;
  }
  const limit = clearTo(context, mover.foes, leg);
  if (limit <= leg.metres) {
    if (formation.task.type !== 'attack') {
      emit({ type: 'march-halted', formation: mover.no, before: leg.to, cause: 'enemy-there' });
      halt(formation);
    }
    return null;
  }
  const pace = Math.floor(paceOver(context, mover, leg) / STEPS);
  const { length } = briefing.links[leg.link]!;
  return { mover, leg, metres: Math.min(leg.metres + pace, limit, length) };
}

function setOut(context: Context, mover: Mover, formation: Formation): void {
  mover.leg = nextLeg(context, mover, formation);
  if (mover.leg) mover.pace = paceOn(context, mover, mover.leg);
}

function nextLeg(
  { briefing, state }: Context,
  { side, goal, via, ways }: Mover,
  formation: Formation,
): Leg | null {
  const routes = (): Routes => ways.to(via === NONE ? goal : via);
  // Nobody marches on, or against, what a third party has come to hold.
  if (state.places[goal]!.holder > 1) return null;
  if (formation.link === NONE) {
    const { place } = formation;
    if (place === via) return { link: linkBetween(briefing, via, goal), from: via, to: goal, metres: 0 };
    // Whoever was to attack from a place that has been lost since has nowhere to begin.
    if (via !== NONE && isBelievedClosed(state.knowledge[side], side, via)) return null;
    const link = routes().link[place]!;
    return link === NONE ? null : { link, from: place, to: farEnd(briefing.links[link]!, place), metres: 0 };
  }
  const { link, from, metres } = formation;
  const { length } = briefing.links[link]!;
  const to = farEnd(briefing.links[link]!, from);
  const gone = Math.min(metres, length);
  let goesOn = via !== NONE && to === goal && from === via;
  if (!goesOn && !(via !== NONE && from === goal && to === via)) {
    const { cost } = routes();
    const day = briefing.figures.march.metres[briefing.links[link]!.class] / 1000;
    const known = state.knowledge[side];
    const onward = isBarred(known, side, goal, to) ? NEVER : cost[to]! + (length - gone) / day;
    const homeward = isBarred(known, side, goal, from) ? NEVER : cost[from]! + gone / day;
    if (Math.min(onward, homeward) === NEVER) return null;
    goesOn = onward <= homeward;
  }
  return goesOn ? { link, from, to, metres: gone } : { link, from: to, to: from, metres: length - gone };
}

const NEVER = Number.POSITIVE_INFINITY;

/** Whether a march to `goal` may not go through `end`, as far as its side knows. */
function isBarred(known: Pick<Knowledge, 'holders'>, side: SideNo, goal: PlaceNo, end: PlaceNo): boolean {
  return end !== goal && isBelievedClosed(known, side, end);
}

/** How far along its link a formation can go before the enemy's defence begins. */
function clearTo(
  { briefing, state }: Context,
  { numbers, seen }: Forces,
  { link, from, to, metres }: Leg,
): number {
  const { length, terrain } = briefing.links[link]!;
  if (!seen.places[to] && !seen.links[link]) return length;
  const contact = briefing.figures.combat.contact[terrain];
  let limit = length;
  for (const no of numbers) {
    const foe = state.formations[no]!;
    if (foe.place === to) limit = Math.min(limit, length - contact);
    if (foe.link !== link) continue;
    const at = metresFrom(briefing.links[link]!, foe, from);
    if (at >= metres) limit = Math.min(limit, at - contact);
  }
  return limit;
}

/** Metres a day over the link of a leg, before mines. */
function paceOn({ briefing, state }: Context, { no, side }: Mover, { link, to }: Leg): number {
  const { march } = briefing.figures;
  const pace = (march.metres[briefing.links[link]!.class] * march.kind[briefing.cards[no]!.kind]) / 1000;
  return state.places[to]!.holder === side ? pace : (pace * march.cautious) / 1000;
}

/** The same over the mines that are there now. */
function paceOver({ briefing, state }: Context, { side, pace }: Mover, { link }: Leg): number {
  const ground = state.links[link]!;
  if (!isMinedFor(side, ground)) return pace;
  return (pace * valueAt(briefing.figures.mines.pace, ground.mines)) / 1000;
}

function apply(context: Context, { mover, leg, metres }: Proposal, { seen }: Forces): void {
  const { briefing, state, day, emit } = context;
  const formation = state.formations[mover.no]!;
  if (metres === leg.metres && formation.link === NONE) return;
  const departs = formation.link === NONE;
  if (departs && formation.task.type === 'withdraw') {
    layMines(context, mover.no, formation.place, leg.link);
    wreck(context, mover.no, formation.place);
  }
  if (departs) formation.dugIn = 0;
  if (isMinedFor(mover.side, state.links[leg.link]!)) meetMines(day, mover.no, leg.link, NONE);
  day.moved[mover.no] = true;
  formation.place = NONE;
  formation.link = leg.link;
  formation.from = leg.from;
  formation.metres = metres;
  seen.links[leg.link] = true;
  if (metres < briefing.links[leg.link]!.length) return;

  seen.places[leg.to] = true;
  formation.place = leg.to;
  formation.link = NONE;
  formation.from = NONE;
  formation.metres = 0;
  if (isMinedFor(mover.side, state.places[leg.to]!)) meetMines(day, mover.no, NONE, leg.to);
  if (leg.to !== mover.goal) return;
  emit({ type: 'march-ended', formation: mover.no, place: leg.to });
  halt(formation);
}
