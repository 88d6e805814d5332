import type { FormationNo } from '../../engine/model/formation.js';
import { NONE } from '../../engine/model/place.js';
import { callersOf } from './callers.js';
import type { Doctrine } from './doctrine.js';
import { type Effort, effortOn, effortsFor, isUnderWay } from './effort.js';
import { give, type Sheet } from './sheet.js';
import type { Situation } from './situation.js';

/**
 * Attacks: takes the worn out, then puts as many formations as can fight there into the effort of most merit, and
 * into the next with those that are left.
 *
 * @returns the efforts made, the main one first
 */
export function attack(situation: Situation, doctrine: Doctrine, sheet: Sheet): Effort[] {
  const { briefing, view, able, attacking } = situation;
  for (const no of attacking) {
    if (sheet.busy[no] || !isWorn(situation, doctrine, no)) continue;
    give(briefing, view, sheet, { type: 'hold', formation: no, posture: 'hasty' });
  }
  const free = able.filter((no) => !sheet.busy[no] && isFree(situation, doctrine, no));
  if (free.length === 0) return [];

  const callers = callersOf(situation, doctrine, free, sheet.busy);
  const made: Effort[] = [];
  for (const candidate of effortsFor(situation, doctrine, callers)) {
    if (made.length >= briefing.sides[view.side].operations) break;
    const isWhole = candidate.attackers.every(({ formation }) => !sheet.busy[formation]);
    const best = isWhole ? candidate : effortOn(situation, callers, candidate.target, candidate.promise);
    if (!best || best.odds.ratio < leastRatio(situation, doctrine, best)) continue;
    const ordered = best.attackers.filter(
      ({ formation, via }) =>
        goesOn(situation, formation, best.target, via) || order(situation, sheet, best, formation, via),
    );
    if (ordered.length === 0) continue;
    for (const { formation } of ordered) sheet.busy[formation] = true;
    made.push({ ...best, attackers: ordered });
  }
  callOff(situation, sheet, made);
  return made;
}

function order(
  { briefing, view }: Situation,
  sheet: Sheet,
  { target }: Effort,
  formation: FormationNo,
  via: number,
): boolean {
  return give(briefing, view, sheet, { type: 'attack', formation, target, via });
}

/** Those who attack something that is no longer an effort stand fast. */
function callOff({ briefing, view, attacking }: Situation, sheet: Sheet, made: readonly Effort[]): void {
  for (const no of attacking) {
    const { task } = view.own[no]!;
    if (task.type !== 'attack' || sheet.busy[no]) continue;
    if (made.some(({ target }) => target === task.target)) continue;
    give(briefing, view, sheet, { type: 'hold', formation: no, posture: 'hasty' });
  }
}

function goesOn({ view }: Situation, no: FormationNo, target: number, via: number): boolean {
  const { task } = view.own[no]!;
  return task.type === 'attack' && task.target === target && task.via === via;
}

/** The ratio that an effort must promise: less for one that is under way, more for one who only defends. */
function leastRatio(situation: Situation, doctrine: Doctrine, { target }: Effort): number {
  const { briefing, view } = situation;
  if (isUnderWay(situation, target)) return doctrine.goesOn;
  const attacks = briefing.objectives.some(({ side, type }) => side === view.side && type === 'take');
  return attacks ? doctrine.begins : doctrine.counterAttacks;
}

function isWorn({ view }: Situation, { wornCohesion, wornFatigue }: Doctrine, no: FormationNo): boolean {
  const { cohesion, fatigue } = view.own[no]!;
  return cohesion < wornCohesion || fatigue > wornFatigue;
}

/** Fit to attack, of a kind that does, and not needed where it is. */
function isFree(
  { briefing, view, worth, threat, ownAt }: Situation,
  doctrine: Doctrine,
  no: FormationNo,
): boolean {
  const { kind } = briefing.cards[no]!;
  if (kind === 'garrison' || kind === 'artillery') return false;
  const { task, cohesion, fatigue, supply, place, strength } = view.own[no]!;
  if (task.type === 'attack') return true;
  if (task.type === 'withdraw' || supply !== 'supplied') return false;
  if (cohesion < doctrine.freshCohesion || fatigue > doctrine.freshFatigue) return false;
  if (place === NONE || kind === 'engineers') return true;
  const others = ownAt[place]! - strength;
  return worth[place]! <= 0 || threat[place] === 0 || others >= threat[place]! / 2;
}
