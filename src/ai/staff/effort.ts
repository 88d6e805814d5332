import type { FormationNo } from '../../engine/model/formation.js';
import { NONE, type PlaceNo } from '../../engine/model/place.js';
import type { SideView } from '../../engine/model/view.js';
import { estimateFight, type FightEstimate } from '../../engine/rules/fight.js';
import { believedFight, type Planned } from '../../engine/rules/forecast.js';
import { linkBetween } from '../../engine/rules/ground.js';
import type { Doctrine } from './doctrine.js';
import { NEARNESS, type Situation } from './situation.js';

/** An attack that could be made: on what, with whom, and what it promises. */
export interface Effort {
  target: PlaceNo;
  attackers: Planned[];
  estimate: FightEstimate;
  /** Points a day that it is expected to bring nearer. */
  merit: number;
}

/** All attacks worth a thought with the formations that are `free`, best first. */
export function effortsFor(situation: Situation, doctrine: Doctrine, free: readonly FormationNo[]): Effort[] {
  const targets = frontier(situation)
    .map((target) => ({ target, promise: promiseOf(situation, target) }))
    .filter(
      ({ target, promise }) =>
        promise >= doctrine.leastPromise || situation.progress[target]! >= doctrine.leastProgress,
    )
    .sort((a, b) => b.promise - a.promise || Number(a.target) - Number(b.target));
  const efforts: Effort[] = [];
  for (const { target, promise } of targets) {
    if (targets.some((other) => isOutdone(situation, doctrine, target, promise, other))) continue;
    const effort = effortOn(situation, doctrine, free, target, promise);
    if (!effort || effort.estimate.ratio < doctrine.goesOn) continue;
    if (isUnderWay(situation, target)) effort.merit = (effort.merit * doctrine.perseveres) / 1000;
    efforts.push(effort);
    if (efforts.length === doctrine.weighed) break;
  }
  return efforts.sort((a, b) => b.merit - a.merit || Number(a.target) - Number(b.target));
}

/** Whether another target on the same axis promises so much more that this one only draws off strength. */
function isOutdone(
  { briefing }: Situation,
  { axis, leastShare }: Doctrine,
  target: PlaceNo,
  promise: number,
  other: { target: PlaceNo; promise: number },
): boolean {
  return briefing.distances[target]![other.target]! <= axis && promise * 1000 < other.promise * leastShare;
}

/** The attack on `target` with those of the `free` who can be there soon, null where there are none. */
export function effortOn(
  situation: Situation,
  doctrine: Doctrine,
  free: readonly FormationNo[],
  target: PlaceNo,
  promise: number,
): Effort | null {
  const { briefing, view } = situation;
  const attackers = gather(situation, doctrine, free, target);
  if (attackers.length === 0) return null;
  const { sorties } = briefing.sides[view.side];
  const bombs = attackers.reduce((sum, { formation }) => sum + view.own[formation]!.vehicleBombs, 0);
  const estimate = estimateFight(
    briefing.figures,
    believedFight(briefing, view, attackers, target, sorties, bombs).fight,
  );
  return {
    target,
    attackers,
    estimate,
    merit: (promise * 1000) / daysFor(situation, estimate, attackers, target),
  };
}

/** Whether a formation of the side attacks `target` already. */
export function isUnderWay({ view, able }: Situation, target: PlaceNo): boolean {
  return able.some((no) => {
    const { task } = view.own[no]!;
    return task.type === 'attack' && task.target === target;
  });
}

/** Enemy-held places next to a place of the side, or to a link on which one of its formations stands. */
function frontier({ briefing, view, enemy }: Situation): PlaceNo[] {
  const { holders } = view.knowledge;
  const places: PlaceNo[] = [];
  for (let place = 0; place < holders.length; place++) {
    if (holders[place] !== enemy) continue;
    if (briefing.exits[place]!.some((exit) => holders[exit.place] === view.side)) places.push(place);
  }
  return places;
}

/** What taking `target` is worth: its own points, and a share of those of the goals that it brings nearer. */
export function promiseOf(
  { worth, goals, progress, briefing, view, enemy }: Situation,
  target: PlaceNo,
): number {
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

/** Those who come: by each approach as many as can fight there and some behind, the nearest first, rested ones only. */
function gather(
  situation: Situation,
  doctrine: Doctrine,
  free: readonly FormationNo[],
  target: PlaceNo,
): Planned[] {
  const { briefing, view, ways, bases } = situation;
  const planned: Planned[] = [];
  const near: { no: FormationNo; via: PlaceNo; cost: number }[] = [];
  const farthest = doctrine.callDays * briefing.figures.march.metres.highway;
  const vias = briefing.exits[target]!.filter(({ place }) => view.knowledge.holders[place] === view.side);
  for (const no of free) {
    const { task } = view.own[no]!;
    const at = bases[no]!;
    const distances = briefing.distances[at]!;
    const attacking = task.type === 'attack' && task.target === target;
    for (const { place: via } of vias) {
      if (!attacking && distances[via]! > farthest) continue;
      const on = attacking && task.via === via;
      const cost = on ? -1 : at === via ? 0 : ways(at).cost[via]!;
      if (cost <= doctrine.callDays * 1000) near.push({ no, via, cost });
    }
  }
  if (near.length === 0) return planned;
  const crowd = new Map<PlaceNo, number>();
  near.sort((a, b) => a.cost - b.cost || Number(a.no) - Number(b.no) || Number(a.via) - Number(b.via));
  const taken = new Set<FormationNo>();
  for (const { no, via } of near) {
    if (taken.has(no)) continue;
    const fed = view.knowledge.fed[via]! - situation.ownAt[via]!;
    const room =
      briefing.figures.combat.frontage[briefing.links[linkBetween(briefing, via, target)]!.terrain];
    const here = crowd.get(via) ?? 0;
    const { strength, place } = view.own[no]!;
    if (briefing.cards[no]!.kind === 'engineers' || here >= room) continue;
    if (here + strength > 2 * fedBeyond(situation, via, target)) continue;
    if (place !== via && place !== NONE && fed - here < strength / 2) continue;
    crowd.set(via, here + strength);
    taken.add(no);
    planned.push({ formation: no, via });
  }
  for (const { no, via, cost } of near) {
    const goesAlong = planned.some((one) => one.via === via);
    if (briefing.cards[no]!.kind !== 'engineers' || taken.has(no) || !goesAlong || cost > 1000) continue;
    taken.add(no);
    planned.push({ formation: no, via });
  }
  return planned;
}

/** Men who could be fed in `target` over the link from `via`, once it is taken. */
function fedBeyond({ briefing, view }: Situation, via: PlaceNo, target: PlaceNo): number {
  const { capacity, decay } = briefing.figures.supply;
  const { class: by, length } = briefing.links[linkBetween(briefing, via, target)]!;
  const arrives = Math.min(view.knowledge.fed[via]!, capacity[by]);
  return (arrives * Math.max(0, 1_000_000 - decay[by] * length)) / 1_000_000;
}

/** Days until `target` falls at the expected pace; 1 at least. */
function daysFor(
  { briefing, view }: Situation,
  { chances, paces }: FightEstimate,
  attackers: readonly Planned[],
  target: PlaceNo,
): number {
  const { attack, combat } = briefing.figures;
  const pace = paces.reduce((most, one) => Math.max(most, one), 0);
  let share = 0;
  for (const result of ['stall', 'gain', 'break-in', 'collapse'] as const) {
    share += chances[result] * attack.results[result].advance;
  }
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
