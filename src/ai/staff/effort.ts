import { NONE, type PlaceNo } from '../../engine/model/place.js';
import type { SideView } from '../../engine/model/view.js';
import { type FightOdds, oddsOf } from '../../engine/rules/fight.js';
import { believedFight, type Planned } from '../../engine/rules/forecast.js';
import { linkBetween } from '../../engine/rules/ground.js';
import type { Callers } from './callers.js';
import type { Doctrine } from './doctrine.js';
import { gather } from './gather.js';
import { inOrder } from './in-order.js';
import { NEARNESS, type Situation } from './situation.js';

/** An attack that could be made: on what, with whom, and what it promises. */
export interface Effort {
  target: PlaceNo;
  /** What taking it is worth. */
  promise: number;
  attackers: Planned[];
  odds: FightOdds;
  /** Points a day that it is expected to bring nearer. */
  merit: number;
}

/** All attacks worth a thought with those who could be called, best first. */
export function effortsFor(situation: Situation, doctrine: Doctrine, callers: Callers): Effort[] {
  const targets = targetsOf(situation, doctrine);
  const efforts: Effort[] = [];
  for (const { target, promise } of targets) {
    if (isOutdone(situation, doctrine, target, promise, targets)) continue;
    const effort = effortOn(situation, callers, target, promise);
    if (!effort || effort.odds.ratio < doctrine.goesOn) continue;
    if (isUnderWay(situation, target)) effort.merit = (effort.merit * doctrine.perseveres) / 1000;
    efforts.push(effort);
    if (efforts.length === doctrine.weighed) break;
  }
  return inOrder(efforts, (a, b) => b.merit - a.merit || a.target - b.target);
}

/** An enemy-held place that could be attacked, and what taking it is worth. */
interface Target {
  target: PlaceNo;
  promise: number;
}

/** What is worth an attack, the most promising first. */
function targetsOf(situation: Situation, { leastPromise, leastProgress }: Doctrine): Target[] {
  const { front, view, enemy } = situation;
  const { holders } = view.knowledge;
  const targets: Target[] = [];
  for (let target = 0; target < front.length; target++) {
    if (!front[target] || holders[target] !== enemy) continue;
    const promise = promiseOf(situation, target);
    if (promise >= leastPromise || situation.progress[target]! >= leastProgress)
      targets.push({ target, promise });
  }
  return inOrder(targets, (a, b) => b.promise - a.promise || a.target - b.target);
}

/** Whether another of `targets`, the most promising first, on the same axis promises so much more that this one only draws off strength. */
function isOutdone(
  { briefing }: Situation,
  { axis, leastShare }: Doctrine,
  target: PlaceNo,
  promise: number,
  targets: readonly Target[],
): boolean {
  const distances = briefing.distances[target]!;
  for (const other of targets) {
    if (promise * 1000 >= other.promise * leastShare) return false;
    if (distances[other.target]! <= axis) return true;
  }
  return false;
}

/** The attack on `target` with those who can be there soon, null where there are none. */
export function effortOn(
  situation: Situation,
  callers: Callers,
  target: PlaceNo,
  promise: number,
): Effort | null {
  const { briefing, view } = situation;
  const attackers = gather(situation, callers, target);
  if (attackers.length === 0) return null;
  const { sorties } = briefing.sides[view.side];
  const bombs = attackers.reduce((sum, { formation }) => sum + view.own[formation]!.vehicleBombs, 0);
  const odds = oddsOf(
    briefing.figures,
    believedFight(briefing, view, attackers, target, sorties, bombs).fight,
  );
  return {
    target,
    promise,
    attackers,
    odds,
    merit: (promise * 1000) / daysFor(situation, odds, attackers, target),
  };
}

/** Whether a formation of the side attacks `target` already. */
export function isUnderWay({ view, attacking }: Situation, target: PlaceNo): boolean {
  return attacking.some((no) => {
    const { task } = view.own[no]!;
    return task.type === 'attack' && task.target === target;
  });
}

/** What taking `target` is worth: its own points, and a share of those of the goals that it brings nearer. */
export function promiseOf(situation: Situation, target: PlaceNo): number {
  const { promises } = situation;
  promises[target] ??= promised(situation, target);
  return promises[target];
}

function promised({ worth, goals, progress, briefing, view, enemy }: Situation, target: PlaceNo): number {
  const from = briefing.distances[target]!;
  const { holders } = view.knowledge;
  let promise = progress[target]!;
  for (const goal of goals) promise += (worth[goal]! * NEARNESS) / (NEARNESS + from[goal]!);
  for (const below of briefing.overlooks[target]!) {
    if (worth[below]! > 0 && holders[below] === enemy) promise += worth[below]! / 4;
  }
  return promise;
}

/** Whether the first of the attackers is where the fight is. */
export function isEngaged(view: SideView, { attackers }: Effort): boolean {
  const { formation, via } = attackers[0]!;
  const own = view.own[formation]!;
  return own.place === via || own.link !== NONE;
}

/** Days until `target` falls at the expected pace; 1 at least. */
function daysFor(
  { briefing, view }: Situation,
  { chances, paces }: FightOdds,
  attackers: readonly Planned[],
  target: PlaceNo,
): number {
  const { attack, combat } = briefing.figures;
  const pace = paces.reduce((most, one) => Math.max(most, one), 0);
  const { stall, gain, 'break-in': breakIn, collapse } = attack.results;
  const share =
    chances.stall * stall.advance +
    chances.gain * gain.advance +
    chances['break-in'] * breakIn.advance +
    chances.collapse * collapse.advance;
  let left = Number.POSITIVE_INFINITY;
  for (const { formation, via } of attackers) {
    const link = linkBetween(briefing, via, target);
    const own = view.own[formation]!;
    const gone = own.link === link && own.from === via ? own.metres : 0;
    left = Math.min(left, briefing.links[link]!.length - gone);
  }
  const toGo = left + combat.depth[briefing.places[target]!.terrain];
  return Math.max(1, (toGo * 1_000_000) / Math.max(1, pace * share));
}
