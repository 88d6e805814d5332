import type { Trigger } from '../model/figures.js';
import { type FormationNo, freshTask } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import { enemyOf, type SideNo } from '../model/side.js';
import type { Context } from './context.js';
import { havenFor, isLetGo, letGo } from './corridor.js';
import { wreck } from './demolition.js';
import { farEnd, linkBetween, metresFrom, nearestAhead, openWays, stands } from './ground.js';
import { halt } from './halt.js';
import { surrender, takeLosses } from './losses.js';
import { layMines } from './mines.js';
import { giveWay, leavingChance, mainCause, positionOf } from './position.js';
import { feltSupply } from './supply.js';

/** What becomes of a formation tonight. */
type Fate =
  | { type: 'leaves'; cause: Trigger | 'delay' | 'carried'; to: PlaceNo }
  | { type: 'breaks'; to: PlaceNo }
  | { type: 'is-let-go'; to: PlaceNo }
  | { type: 'falls-back'; to: PlaceNo }
  | { type: 'stands-broken' }
  | { type: 'surrenders' };

/**
 * Who gives way: by position first, then by cohesion, and by losses only through both.
 *
 * A defender whose place was carried must go. One that delays goes when the attacker is near. One whose cohesion has
 * fallen may leave in good order while a way is open, the more likely the worse its position. One whose cohesion is
 * spent breaks; broken and without a way out it may surrender, and an encircled one that is carried does. One whom
 * the enemy lets go takes that way where no other is open.
 */
export function withdrawalPhase(context: Context): void {
  const { state } = context;
  const fates: [FormationNo, Fate][] = [];
  for (let no = 0; no < state.formations.length; no++) {
    const { condition } = state.formations[no]!;
    if (condition !== 'steady' && condition !== 'broken') continue;
    const fate = fateOf(context, no);
    if (fate) fates.push([no, fate]);
  }
  for (const [no, fate] of fates) meetFate(context, no, fate);
}

function fateOf(context: Context, no: FormationNo): Fate | null {
  const { briefing, state, chance, day } = context;
  const { cohesion, corridor, rout } = briefing.figures;
  const formation = state.formations[no]!;
  const { key } = briefing.cards[no]!;
  const { place } = formation;
  const spent = formation.cohesion < cohesion.breaks;

  if (place === NONE) {
    if (!spent && formation.condition !== 'broken') return null;
    const to = wayBack(context, no);
    if (formation.condition !== 'broken') return { type: 'breaks', to };
    if (to !== NONE) return formation.task.type === 'withdraw' ? null : { type: 'falls-back', to };
    return day.defended[no] && chance('surrender', key).chance(rout.surrender)
      ? { type: 'surrenders' }
      : null;
  }
  const { side } = briefing.cards[no]!;
  const isOpen = isLetGo(state, side, place);
  if (day.carried[place] && day.defended[no]) {
    const to = refuge(context, no);
    if (to === NONE) return wayThroughDoor(context, side, place) ?? { type: 'surrenders' };
    return spent ? { type: 'breaks', to } : { type: 'leaves', cause: 'carried', to };
  }
  if (spent || formation.condition === 'broken') {
    if (!day.defended[no] && formation.condition === 'broken') return null;
    const to = refuge(context, no);
    if (to !== NONE) return { type: 'breaks', to };
    const out = wayThroughDoor(context, side, place);
    if (out) return out;
    if (chance('surrender', key).chance(rout.surrender)) return { type: 'surrenders' };
    return formation.condition === 'broken' ? null : { type: 'stands-broken' };
  }
  const { task } = formation;
  if (task.type !== 'hold' && task.type !== 'guard' && task.type !== 'raid') return null;
  const delays = task.type === 'hold' && task.posture === 'delay' && attackerWithin(context, no, rout.delay);
  if (!delays && formation.cohesion >= (isOpen ? corridor.leaves : cohesion.leaves)) return null;
  const to = refuge(context, no);
  const out = to === NONE ? wayThroughDoor(context, side, place) : null;
  if (to === NONE && !out) return null;
  if (delays && to !== NONE) return { type: 'leaves', cause: 'delay', to };
  const position = positionOf(context, no);
  const cause = mainCause(position);
  const usual = leavingChance(briefing.figures, position);
  const likely = isOpen ? Math.min(1000, Math.round((usual * corridor.leaving) / 1000)) : usual;
  if (!cause || !chance('leaving', key).chance(likely)) return null;
  return out ?? { type: 'leaves', cause, to };
}

/** The fate of one who stands where the enemy lets him go; null where there is no such way. */
function wayThroughDoor({ briefing, state }: Context, side: SideNo, place: PlaceNo): Fate | null {
  const haven = isLetGo(state, side, place) ? havenFor(briefing, state, side, place) : NONE;
  return haven === NONE ? null : { type: 'is-let-go', to: haven };
}

/** What told most on a formation that breaks: its position, hunger, or the fighting itself. */
function whyBroken(context: Context, no: FormationNo): Trigger | 'fighting' | 'supply' {
  if (feltSupply(context.state.formations[no]!) === 'cut') return 'supply';
  return mainCause(positionOf(context, no)) ?? 'fighting';
}

/** Of the open ways out of its place the one by which most supply comes, NONE where all are closed. */
function refuge(context: Context, no: FormationNo): PlaceNo {
  const { briefing, state } = context;
  const { side } = briefing.cards[no]!;
  const ways = openWays(briefing, state, side, state.formations[no]!.place);
  if (ways.length === 0) return NONE;
  const { fed } = state.knowledge[side];
  let best = ways[0]!;
  for (const way of ways) if (fed[way]! > fed[best]!) best = way;
  return best;
}

/** For a formation on a link: the end from which it came if that is open, else the other, else NONE. */
function wayBack({ briefing, state }: Context, no: FormationNo): PlaceNo {
  const { link, from } = state.formations[no]!;
  const { side } = briefing.cards[no]!;
  const isOpen = (place: PlaceNo): boolean =>
    state.places[place]!.holder === side && !stands(briefing, state, enemyOf(side), place);
  if (isOpen(from)) return from;
  const other = farEnd(briefing.links[link]!, from);
  return isOpen(other) ? other : NONE;
}

/** Whether an attacker stands within `metres` of the place of a formation. */
function attackerWithin({ briefing, state }: Context, no: FormationNo, metres: number): boolean {
  const { place } = state.formations[no]!;
  const enemy = enemyOf(briefing.cards[no]!.side);
  return briefing.exits[place]!.some(
    ({ link }) => nearestAhead(briefing, state, enemy, link, place, Number.NEGATIVE_INFINITY) <= metres,
  );
}

function meetFate(context: Context, no: FormationNo, fate: Fate): void {
  const { briefing, state, day, emit, chance } = context;
  const { rout } = briefing.figures;
  const formation = state.formations[no]!;
  const { side, key } = briefing.cards[no]!;
  const { place } = formation;
  switch (fate.type) {
    case 'surrenders':
      surrender(context, no);
      return;
    case 'is-let-go':
      giveWay(context, side, place);
      letGo(context, no, fate.to);
      return;
    case 'falls-back':
      fallBack(context, no, fate.to);
      return;
    case 'stands-broken':
      formation.condition = 'broken';
      halt(formation);
      emit({
        type: 'formation-broke',
        formation: no,
        place,
        to: NONE,
        losses: 0,
        cause: whyBroken(context, no),
      });
      return;
    case 'leaves': {
      giveWay(context, side, place);
      if (fate.cause !== 'carried' && !isLetGo(state, side, place)) {
        layMines(context, no, place, linkBetween(briefing, place, fate.to));
        wreck(context, no, place);
      }
      emit({ type: 'formation-left', formation: no, place, to: fate.to, cause: fate.cause });
      fallBack(context, no, fate.to);
      if (!day.defended[no] || fate.cause === 'delay' || isLetGo(state, side, place)) return;
      takeLosses(context, no, chance('rout', key).round((formation.strength * rout.leavingLosses) / 10_000));
      return;
    }
    case 'breaks': {
      if (place !== NONE) giveWay(context, side, place);
      formation.condition = 'broken';
      const losses = chance('rout', key).round((formation.strength * rout.brokenLosses) / 10_000);
      emit({
        type: 'formation-broke',
        formation: no,
        place,
        to: fate.to,
        losses,
        cause: whyBroken(context, no),
      });
      if (fate.to !== NONE) fallBack(context, no, fate.to);
      else halt(formation);
      takeLosses(context, no, losses);
      return;
    }
  }
}

/** Puts a formation on its way to `to`, ahead of those who follow. */
function fallBack({ briefing, state }: Context, no: FormationNo, to: PlaceNo): void {
  const formation = state.formations[no]!;
  const onLink = formation.link !== NONE;
  const link = onLink ? formation.link : linkBetween(briefing, formation.place, to);
  const start = farEnd(briefing.links[link]!, to);
  const { length } = briefing.links[link]!;
  const gone = onLink
    ? Math.max(0, Math.min(length, metresFrom(briefing.links[link]!, formation, start)))
    : 0;
  formation.place = NONE;
  formation.link = link;
  formation.from = start;
  formation.metres = Math.min(gone + briefing.figures.rout.metres, length - 1);
  formation.task = freshTask({ type: 'withdraw', to });
  formation.dugIn = 0;
}
