import type { FormationNo } from '../../engine/model/formation.js';
import { type LinkNo, NONE } from '../../engine/model/place.js';
import { valueAt } from '../../engine/rules/curve.js';
import { raidDistance2 } from '../../engine/rules/raid.js';
import type { Doctrine } from './doctrine.js';
import { loadsOf } from './roads.js';
import { give, type Sheet } from './sheet.js';
import type { Situation } from './situation.js';

/**
 * Light groups that are not needed where they stand cut the links on which most of the enemy hangs, those that nobody
 * is seen to guard first. No two go for the same link.
 */
export function raidRoads(situation: Situation, doctrine: Doctrine, sheet: Sheet): void {
  const { briefing, view, able, enemy } = situation;
  const raiders = able.filter((no) => isRaider(situation, doctrine, sheet, no));
  if (raiders.length === 0) return;
  const loads = loadsOf(situation, enemy);
  const taken = new Set<LinkNo>();
  for (const no of raiders) {
    const link = bestLink(situation, doctrine, loads, taken, no);
    if (link === NONE) {
      if (view.own[no]!.task.type === 'raid')
        give(briefing, view, sheet, { type: 'hold', formation: no, posture: 'hasty' });
      continue;
    }
    const { task } = view.own[no]!;
    const goesOn = task.type === 'raid' && task.link === link;
    if (!goesOn && !give(briefing, view, sheet, { type: 'raid', formation: no, link })) continue;
    sheet.busy[no] = true;
    taken.add(link);
  }
}

/** Permille of its establishment below which a group raids no more. */
const WORN_OUT = 700;

function isRaider(
  { briefing, view, threat, worth, keys, ownAt }: Situation,
  { freshCohesion, wornFatigue, heldToTheLast }: Doctrine,
  sheet: Sheet,
  no: FormationNo,
): boolean {
  const { place, task, cohesion, fatigue, strength, establishment } = view.own[no]!;
  if (briefing.cards[no]!.kind !== 'light' || sheet.busy[no] || place === NONE) return false;
  if (task.type !== 'hold' && task.type !== 'raid') return false;
  if (strength * 1000 < establishment * WORN_OUT) return false;
  if (strength > briefing.figures.raid.men || cohesion < freshCohesion || fatigue > wornFatigue) return false;
  if (keys[place]! >= heldToTheLast && ownAt[place]! < 3 * strength) return false;
  return threat[place] === 0 || (worth[place]! <= 0 && ownAt[place]! > strength);
}

/** Of the links within reach the one from which most is to be had, NONE where nothing is worth a raid. */
function bestLink(
  { briefing, view, enemyAt }: Situation,
  { raidedLoad }: Doctrine,
  loads: readonly number[],
  taken: ReadonlySet<LinkNo>,
  no: FormationNo,
): LinkNo {
  const { raid } = briefing.figures;
  const formation = view.own[no]!;
  let best: LinkNo = NONE;
  let most = raidedLoad;
  for (let link = 0; link < loads.length; link++) {
    const load = loads[link]!;
    if (load < most || taken.has(link) || view.cut.includes(link)) continue;
    if (raidDistance2(briefing, formation, link) > raid.range * raid.range) continue;
    const { a, b } = briefing.links[link]!;
    const guards = ((enemyAt[a]! + enemyAt[b]!) * raid.posts) / 1000;
    const value = (load * valueAt(raid.chance, (guards * 1000) / formation.strength)) / 1000;
    if (value > most) {
      most = value;
      best = link;
    }
  }
  return best;
}
