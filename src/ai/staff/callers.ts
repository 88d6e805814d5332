import { nulls } from '../../engine/map/filled.js';
import type { FormationNo } from '../../engine/model/formation.js';
import type { PlaceNo } from '../../engine/model/place.js';
import type { Doctrine } from './doctrine.js';
import { inOrder } from './in-order.js';
import type { Situation } from './situation.js';

/** A formation that could be called to an attack, and its way to where the attack would begin. */
export interface Caller {
  no: FormationNo;
  /** Thousandths of a day of marching. */
  cost: number;
  /** False for engineers, who do not attack but go along. */
  fights: boolean;
}

/** Those who are free to attack, and who of them is near a place. */
export interface Callers {
  /** Those of them who attack already. */
  attacking: readonly FormationNo[];
  /**
   * Who is within the days of marching from which the doctrine calls, the nearest first and of equal ones by number; asked
   * twice, it is found once.
   */
  near: (via: PlaceNo) => readonly Caller[];
  /** Those who have been spoken for since and can no longer be called, by number. */
  busy: readonly boolean[];
}

/** Those of `free` who can be called to an attack, as long as they are not `busy`. */
export function callersOf(
  situation: Situation,
  doctrine: Doctrine,
  free: readonly FormationNo[],
  busy: readonly boolean[],
): Callers {
  const found = nulls<readonly Caller[]>(situation.briefing.places.length);
  const near = (via: PlaceNo): readonly Caller[] => {
    found[via] ??= nearTo(situation, doctrine, free, via);
    return found[via];
  };
  return { attacking: situation.attacking.filter((no) => free.includes(no)), near, busy };
}

function nearTo(
  { briefing, bases, ways }: Situation,
  { callDays }: Doctrine,
  free: readonly FormationNo[],
  via: PlaceNo,
): Caller[] {
  const near: Caller[] = [];
  const distances = briefing.distances[via]!;
  const farthest = callDays * briefing.figures.march.metres.highway;
  for (let i = 0; i < free.length; i++) {
    const no = free[i]!;
    const at = bases[no]!;
    if (distances[at]! > farthest) continue;
    const cost = at === via ? 0 : ways.near(at, callDays * 1000)[via]!;
    if (cost > callDays * 1000) continue;
    near.push({ no, cost, fights: briefing.cards[no]!.kind !== 'engineers' });
  }
  return inOrder(near, nearestFirst);
}

function nearestFirst(a: Caller, b: Caller): number {
  return a.cost - b.cost || Number(a.no) - Number(b.no);
}
