import type { FormationNo, Kind } from '../../engine/model/formation.js';
import { type LinkNo, NONE } from '../../engine/model/place.js';
import type { Doctrine } from './doctrine.js';
import { inOrder } from './in-order.js';
import { hasRaiders, loadsOf, reachOfRaiders } from './roads.js';
import { give, type Sheet } from './sheet.js';
import type { Situation } from './situation.js';

/**
 * Those who have nothing better to do guard the road: at either end of the place where they stand the link on which
 * most hangs, as far as raiders can reach it and nobody guards it yet. Of several in one place some go to the end of one
 * that nobody guards.
 */
export function guardRoads(situation: Situation, doctrine: Doctrine, sheet: Sheet): void {
  const { briefing, view, able, ways, enemy, ownAt } = situation;
  if (!hasRaiders(situation, enemy)) return;
  const idle = able.filter((no) => isIdle(situation, sheet, no));
  if (idle.length === 0) return;
  if (view.turn % REVIEW !== 0) {
    for (const no of idle) if (view.own[no]!.task.type === 'guard') sheet.busy[no] = true;
    return;
  }
  const links = worthGuarding(situation, doctrine);
  const guarded = new Set<LinkNo>();
  const left: FormationNo[] = [];
  for (const no of idle) {
    const { place, task } = view.own[no]!;
    const here = links.find(({ link }) => {
      const { a, b } = briefing.links[link]!;
      return (place === a || place === b) && !guarded.has(link);
    });
    if (!here) {
      left.push(no);
      continue;
    }
    guarded.add(here.link);
    sheet.busy[no] = true;
    if (task.type !== 'guard' || task.link !== here.link)
      give(briefing, view, sheet, { type: 'guard', formation: no, link: here.link });
  }
  for (const no of left) {
    const { place, strength } = view.own[no]!;
    if (!GOES.includes(briefing.cards[no]!.kind) || ownAt[place]! <= strength) continue;
    const next = links.find(
      ({ link }) =>
        !guarded.has(link) &&
        [briefing.links[link]!.a, briefing.links[link]!.b].some((end) => {
          if (view.knowledge.holders[end] !== view.side) return false;
          if (ways.near(place, doctrine.callDays * 1000)[end]! > doctrine.callDays * 1000) return false;
          return give(briefing, view, sheet, { type: 'march', formation: no, to: end });
        }),
    );
    if (next) guarded.add(next.link);
  }
}

/** Days after which the guards of the road are thought over. */
const REVIEW = 3;

/** Kinds that are sent along the road to guard it; others guard what lies at their door. */
const GOES: readonly Kind[] = ['militia', 'infantry', 'light', 'garrison'];

/** Links on which much hangs and that raiders can reach, most first. */
function worthGuarding(situation: Situation, doctrine: Doctrine): { link: LinkNo; load: number }[] {
  const inReach = reachOfRaiders(situation);
  const loads = loadsOf(situation, situation.view.side);
  const worth: { link: LinkNo; load: number }[] = [];
  for (let link = 0; link < loads.length; link++) {
    const load = loads[link]!;
    if (load >= doctrine.guardedLoad && inReach(link)) worth.push({ link, load });
  }
  return inOrder(worth, (a, b) => b.load - a.load || Number(a.link) - Number(b.link));
}

/** In a place that nobody threatens, without a task that matters. */
function isIdle({ briefing, view, threat }: Situation, sheet: Sheet, no: FormationNo): boolean {
  const { kind } = briefing.cards[no]!;
  const { place, task } = view.own[no]!;
  if (sheet.busy[no] || place === NONE || threat[place]! > 0) return false;
  if (kind === 'artillery' || kind === 'engineers' || kind === 'armoured') return false;
  return task.type === 'hold' || task.type === 'guard';
}
