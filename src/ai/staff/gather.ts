import { once } from '../../engine/map/once.js';
import type { FormationNo } from '../../engine/model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import type { SideView } from '../../engine/model/view.js';
import type { Planned } from '../../engine/rules/forecast.js';
import { capacitiesOf } from '../../engine/rules/supply.js';
import type { Caller, Callers } from './callers.js';
import { inOrder } from './in-order.js';
import type { Situation } from './situation.js';

/** Those who come: by each approach as many as can fight there and some behind, the nearest first, rested ones only. */
export function gather(situation: Situation, { attacking, near, busy }: Callers, target: PlaceNo): Planned[] {
  const { briefing, view } = situation;
  const { holders, fed } = view.knowledge;
  const going = attacking.filter((no) => !busy[no] && attacks(view, no, target));
  const approaches: Gathering[] = [];
  for (const { place: via, link } of briefing.exits[target]!) {
    if (holders[via] !== view.side) continue;
    const callers = near(via);
    if (callers.length === 0 && going.length === 0) continue;
    approaches.push({
      via,
      callers,
      next: 0,
      crowd: 0,
      spare: fed[via]! - situation.ownAt[via]!,
      room: frontagesOf(briefing)[link]!,
      fedBeyond: fedBeyond(situation, via, link),
    });
  }
  const planned: Planned[] = [];
  for (const no of going) {
    const approach = approaches.find(({ via }) => comesBy(view, no, via));
    if (approach && !isEngineer(briefing, no)) take(view, planned, approach, no);
  }
  for (let approach = nearest(approaches); approach; approach = nearest(approaches)) {
    const { no, fights } = approach.callers[approach.next]!;
    approach.next += 1;
    if (fights && !busy[no]) take(view, planned, approach, no);
  }
  if (planned.length === 0) return planned;
  for (const no of going) {
    const approach = approaches.find(({ via }) => comesBy(view, no, via));
    if (approach && isEngineer(briefing, no)) goAlong(planned, no, approach.via);
  }
  for (const { no, via, cost } of engineersNear(approaches)) {
    if (cost <= 1000 && !busy[no]) goAlong(planned, no, via);
  }
  return planned;
}

/** Takes a fighter on an approach, if he is not taken yet and there is room and food for him. */
function take(view: SideView, planned: Planned[], approach: Gathering, no: FormationNo): void {
  const { via, crowd, room, spare } = approach;
  const { strength, place } = view.own[no]!;
  if (crowd >= room || crowd + strength > 2 * approach.fedBeyond) return;
  if (place !== via && place !== NONE && spare - crowd < strength / 2) return;
  if (isTaken(planned, no)) return;
  approach.crowd += strength;
  planned.push({ formation: no, via });
}

/** Engineers go along where somebody goes. */
function goAlong(planned: Planned[], no: FormationNo, via: PlaceNo): void {
  if (isTaken(planned, no) || !planned.some((one) => one.via === via)) return;
  planned.push({ formation: no, via });
}

function isTaken(planned: readonly Planned[], no: FormationNo): boolean {
  for (let i = 0; i < planned.length; i++) if (planned[i]!.formation === no) return true;
  return false;
}

function isEngineer({ cards }: Briefing, no: FormationNo): boolean {
  return cards[no]!.kind === 'engineers';
}

/** Engineers who could go along by an approach. */
interface Follower {
  no: FormationNo;
  cost: number;
  via: PlaceNo;
}

/** Those by all approaches, the nearest first. */
function engineersNear(approaches: readonly Gathering[]): Follower[] {
  const near: Follower[] = [];
  for (const { via, callers } of approaches) {
    for (const { no, cost, fights } of callers) if (!fights) near.push({ no, cost, via });
  }
  return inOrder(near, (a, b) => a.cost - b.cost || a.no - b.no || a.via - b.via);
}

/** What gathers on one approach to a target. */
interface Gathering {
  via: PlaceNo;
  callers: readonly Caller[];
  /** Who of them is asked next. */
  next: number;
  /** Men who come by it so far, and those who can fight there, be fed where it begins, and beyond it. */
  crowd: number;
  room: number;
  spare: number;
  fedBeyond: number;
}

/** The approach whose next caller is nearest, as long as it has room; null where all is asked. */
function nearest(approaches: readonly Gathering[]): Gathering | null {
  let best: Gathering | null = null;
  let least: Caller | null = null;
  for (const approach of approaches) {
    const { callers, next } = approach;
    if (next === callers.length || approach.crowd >= approach.room) continue;
    const one = callers[next]!;
    const lead = least ? one.cost - least.cost || one.no - least.no || approach.via - best!.via : -1;
    if (lead >= 0) continue;
    best = approach;
    least = one;
  }
  return best;
}

function attacks(view: SideView, no: FormationNo, target: PlaceNo): boolean {
  const { task } = view.own[no]!;
  return task.type === 'attack' && task.target === target;
}

function comesBy(view: SideView, no: FormationNo, via: PlaceNo): boolean {
  const { task } = view.own[no]!;
  return task.type === 'attack' && task.via === via;
}

/** Men who could be fed beyond `link`, which begins at `via`, once it is open. */
function fedBeyond({ briefing, view }: Situation, via: PlaceNo, link: LinkNo): number {
  const arrives = Math.min(view.knowledge.fed[via]!, capacitiesOf(briefing)[link]!);
  return (arrives * keptBeyond(briefing)[link]!) / 1_000_000;
}

/** What arrives at the end of each link of a million men's supply. */
const keptBeyond = once(({ links, figures }: Briefing): readonly number[] =>
  links.map(({ class: by, length }) => Math.max(0, 1_000_000 - figures.supply.decay[by] * length)),
);

/** Men who can fight side by side on each link. */
const frontagesOf = once(({ links, figures }: Briefing): readonly number[] =>
  links.map(({ terrain }) => figures.combat.frontage[terrain]),
);
