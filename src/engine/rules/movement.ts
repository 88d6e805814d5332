import type { Routes } from '../map/route.js';
import type { Formation } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import { type BySide, enemyOf, type SideNo } from '../model/side.js';
import type { Knowledge } from '../model/state.js';
import { type Column, keepApart, type Leg, type Mover } from './columns.js';
import type { Context } from './context.js';
import { valueAt } from './curve.js';
import { wreck } from './demolition.js';
import { farEnd, linkBetween, metresFrom, numbersOf, type Presence, presenceOf } from './ground.js';
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
  const seen: BySide<Presence> = [presenceOf(briefing, state, 0), presenceOf(briefing, state, 1)];
  let movers = moversOf(context, seen);
  const told = new Set<number>();
  for (let step = 0; step < STEPS && movers.length > 0; step++) {
    const columns = movers.filter((mover): mover is Column => setsOut(context, mover));
    keepApart(context, columns, told);
    for (const column of columns) apply(context, column, seen[column.side]);
    movers = columns.filter(({ no }) => isMoving(state.formations[no]!));
  }
}

function isMoving({ condition, task }: Formation): boolean {
  if (condition !== 'steady' && condition !== 'broken') return false;
  return task.type === 'march' || task.type === 'attack' || task.type === 'withdraw';
}

function moversOf({ briefing, state }: Context, seen: BySide<Presence>): Mover[] {
  const { knowledge } = state;
  const waysBy: BySide<Ways | null> = [null, null];
  const movers: Mover[] = [];
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (!isMoving(formation)) continue;
    const { side } = briefing.cards[no]!;
    const { task } = formation;
    const foes = seen[enemyOf(side)];
    waysBy[side] ??= waysOf(briefing, knowledge[side], side);
    const ways = waysBy[side];
    if (task.type === 'attack') {
      movers.push({ no, side, foes, goal: task.target, via: task.via, ways, leg: null, pace: 0, next: 0 });
    } else if (task.type === 'march' || task.type === 'withdraw') {
      movers.push({ no, side, foes, goal: task.to, via: NONE, ways, leg: null, pace: 0, next: 0 });
    }
  }
  return movers;
}

/** Finds where a mover would be after the next step; false where its march is over or halted for the day. */
function setsOut(context: Context, mover: Mover): boolean {
  const { briefing, state, emit } = context;
  const formation = state.formations[mover.no]!;
  // A way begun is the shorter one with each step the more, so there is no need to think again before its end.
  if (mover.leg && formation.link !== NONE) mover.leg.metres = formation.metres;
  else turnOnto(context, mover, formation);
  const { leg } = mover;
  if (!leg) {
    if (formation.task.type === 'attack') {
      emit({ type: 'attack-halted', formation: mover.no, target: mover.goal, cause: 'no-way' });
    } else emit({ type: 'march-halted', formation: mover.no, before: mover.goal, cause: 'no-way' });
    halt(formation);
    return false;
  }
  const limit = clearTo(context, mover, leg);
  if (limit <= leg.metres) {
    if (formation.task.type !== 'attack') {
      emit({ type: 'march-halted', formation: mover.no, before: leg.to, cause: 'enemy-there' });
      halt(formation);
    }
    return false;
  }
  const pace = Math.floor(paceOver(context, mover, leg) / STEPS);
  const { length } = briefing.links[leg.link]!;
  mover.next = Math.min(leg.metres + pace, limit, length);
  return true;
}

/** Puts a mover on its next stretch. */
function turnOnto(context: Context, mover: Mover, formation: Formation): void {
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
  { side, foes }: Mover,
  { link, from, to, metres }: Leg,
): number {
  const { length, terrain } = briefing.links[link]!;
  if (!foes.places[to] && !foes.links[link]) return length;
  const contact = briefing.figures.combat.contact[terrain];
  let limit = length;
  for (const no of numbersOf(briefing)[enemyOf(side)]) {
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

/** Takes a column to where this step takes it. */
function apply(context: Context, { no, side, goal, leg, next }: Column, seen: Presence): void {
  const { briefing, state, day, emit } = context;
  const formation = state.formations[no]!;
  if (next === leg.metres && formation.link === NONE) return;
  const departs = formation.link === NONE;
  if (departs && formation.task.type === 'withdraw') {
    layMines(context, no, formation.place, leg.link);
    wreck(context, no, formation.place);
  }
  if (departs) formation.dugIn = 0;
  if (isMinedFor(side, state.links[leg.link]!)) meetMines(day, no, leg.link, NONE);
  day.moved[no] = true;
  formation.place = NONE;
  formation.link = leg.link;
  formation.from = leg.from;
  formation.metres = next;
  seen.links[leg.link] = true;
  if (next < briefing.links[leg.link]!.length) return;

  seen.places[leg.to] = true;
  formation.place = leg.to;
  formation.link = NONE;
  formation.from = NONE;
  formation.metres = 0;
  if (isMinedFor(side, state.places[leg.to]!)) meetMines(day, no, NONE, leg.to);
  if (leg.to !== goal) return;
  emit({ type: 'march-ended', formation: no, place: leg.to });
  halt(formation);
}
