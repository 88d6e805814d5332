import { NONE, type PlaceNo } from '../../engine/model/place.js';
import { isInGunRange, wouldReach } from '../../engine/rules/guns.js';
import type { Effort } from './effort.js';
import { give, type Sheet } from './sheet.js';
import type { Situation } from './situation.js';

/** Artillery goes where it reaches the main effort and no enemy is next to it; with no effort it fires on what it can. */
export function emplaceGuns(situation: Situation, sheet: Sheet, efforts: readonly Effort[]): void {
  const { briefing, view, able } = situation;
  const target = efforts[0]?.target ?? NONE;
  for (const no of able) {
    if (briefing.cards[no]!.kind !== 'artillery' || sheet.busy[no]) continue;
    const formation = view.own[no]!;
    if (target === NONE) {
      const on = worthFire(situation, formation.place);
      if (on !== NONE) give(briefing, view, sheet, { type: 'bombard', formation: no, target: on });
    } else if (isInGunRange(briefing, formation, target)) {
      if (formation.task.type !== 'hold')
        give(briefing, view, sheet, { type: 'hold', formation: no, posture: 'hasty' });
      sheet.busy[no] = true;
    } else {
      const to = position(situation, target);
      if (to !== NONE && to !== formation.place)
        give(briefing, view, sheet, { type: 'march', formation: no, to });
    }
  }
}

/** The own place from which `target` can be reached and which is least threatened, NONE where there is none. */
function position(situation: Situation, target: PlaceNo): PlaceNo {
  const { briefing, view, threat, ownAt } = situation;
  let best: PlaceNo = NONE;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < briefing.places.length; place++) {
    if (view.knowledge.holders[place] !== view.side) continue;
    if (!wouldReach(briefing, place, target)) continue;
    const danger = Math.max(0, threat[place]! - ownAt[place]!);
    if (danger < least) {
      least = danger;
      best = place;
    }
  }
  return best;
}

/** The place within range where most enemies are remembered, NONE where there is none. */
function worthFire(situation: Situation, from: PlaceNo): PlaceNo {
  const { briefing, enemyAt } = situation;
  if (from === NONE) return NONE;
  let best: PlaceNo = NONE;
  let most = 0;
  for (let place = 0; place < briefing.places.length; place++) {
    if (enemyAt[place]! <= most || !wouldReach(briefing, from, place)) continue;
    most = enemyAt[place]!;
    best = place;
  }
  return best;
}
