import type { Routes } from '../map/route.js';
import { type Formation, type FormationNo, isPresent } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';
import { type BySide, enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { Knowledge } from '../model/state.js';
import { keepApart, type Leg, type Mover, type Proposal } from './columns.js';
import type { Context } from './context.js';
import { valueAt } from './curve.js';
import { wreck } from './demolition.js';
import { farEnd, linkBetween, metresFrom } from './ground.js';
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
  let movers = moversOf(context);
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
    for (const proposal of proposals) apply(context, proposal);
    movers = going.filter(({ no }) => isMoving(context.state.formations[no]!));
  }
}

function isMoving({ condition, task }: Formation): boolean {
  if (condition !== 'steady' && condition !== 'broken') return false;
  return task.type === 'march' || task.type === 'attack' || task.type === 'withdraw';
}

function moversOf({ briefing, state }: Context): Mover[] {
  const waysBy = SIDES.map((side) => waysOf(briefing, state.knowledge[side], side)) as BySide<Ways>;
  const foesOf = SIDES.map((side) => presentOf(briefing, state, enemyOf(side))) as BySide<FormationNo[]>;
  const movers: Mover[] = [];
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (!isMoving(formation)) continue;
    const { side } = briefing.cards[no]!;
    const { task } = formation;
    const foes = foesOf[side];
    if (task.type === 'attack') {
      movers.push({
        no,
        side,
        foes,
        goal: task.target,
        via: task.via,
        ways: waysBy[side],
      });
    } else if (task.type === 'march' || task.type === 'withdraw') {
      movers.push({ no, side, foes, goal: task.to, via: NONE, ways: waysBy[side] });
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
  const limit = clearTo(context, mover.foes, leg);
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
  foes: readonly FormationNo[],
  { link, from, to, metres }: Leg,
): number {
  const { length, terrain } = briefing.links[link]!;
  const contact = briefing.figures.combat.contact[terrain];
  let limit = length;
  for (const no of foes) {
    const foe = state.formations[no]!;
    if (foe.place === to) limit = Math.min(limit, length - contact);
    if (foe.link !== link) continue;
    const at = metresFrom(briefing.links[link]!, foe, from);
    if (at >= metres) limit = Math.min(limit, at - contact);
  }
  return limit;
}

/** The formations of `side` on the map; nobody leaves it, or comes, while all march. */
function presentOf({ cards }: Briefing, { formations }: Context['state'], side: SideNo): FormationNo[] {
  const numbers: FormationNo[] = [];
  for (let no = 0; no < formations.length; no++) {
    if (cards[no]!.side === side && isPresent(formations[no]!)) numbers.push(no);
  }
  return numbers;
}

function paceOn({ briefing, state }: Context, { no, side }: Mover, { link, to }: Leg): number {
  const { march, mines } = briefing.figures;
  const ground = state.links[link]!;
  let pace = (march.metres[briefing.links[link]!.class] * march.kind[briefing.cards[no]!.kind]) / 1000;
  if (state.places[to]!.holder !== side) pace = (pace * march.cautious) / 1000;
  if (isMinedFor(side, ground)) pace = (pace * valueAt(mines.pace, ground.mines)) / 1000;
  return pace;
}

function apply(context: Context, { mover, leg, metres }: Proposal): void {
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
