import { NONE, type PlaceNo } from '../../engine/model/place.js';
import { isWithinLanding } from '../../engine/rules/landing.js';
import type { Doctrine } from './doctrine.js';
import { type Effort, isEngaged, promiseOf } from './effort.js';
import { give, type Sheet } from './sheet.js';
import type { Situation } from './situation.js';

/**
 * The landing goes to the place of most promise within range that the enemy holds weakly, as far as is known, and
 * towards which an attack is under way by road, so that those who land are not left alone.
 */
export function land(
  situation: Situation,
  doctrine: Doctrine,
  sheet: Sheet,
  efforts: readonly Effort[],
): void {
  const { briefing, view, able } = situation;
  if (view.tally.landings >= briefing.sides[view.side].landings) return;
  for (const no of able) {
    if (briefing.cards[no]!.kind !== 'elite' || sheet.busy[no]) continue;
    const { strength, supply, place } = view.own[no]!;
    if (strength > briefing.figures.landing.men || supply !== 'supplied' || place === NONE) continue;
    const to = bestTarget(situation, doctrine, efforts, strength);
    if (to !== NONE && give(briefing, view, sheet, { type: 'land', formation: no, to })) return;
  }
}

function bestTarget(
  situation: Situation,
  doctrine: Doctrine,
  efforts: readonly Effort[],
  strength: number,
): PlaceNo {
  const { briefing, view, enemyAt, enemy, worth } = situation;
  const { holders, looked } = view.knowledge;
  let best: PlaceNo = NONE;
  let most = doctrine.landingPromise;
  for (let place = 0; place < briefing.places.length; place++) {
    const { terrain } = briefing.places[place]!;
    if (holders[place] !== enemy || terrain === 'urban' || enemyAt[place]! * 2 > strength) continue;
    if (enemyAt[place] === 0 && looked[place]! < view.turn - 3) continue;
    if (!isWithinLanding(briefing, view, place)) continue;
    const from = briefing.distances[place]!;
    const isMet = efforts.some(
      (effort) => from[effort.target]! <= doctrine.landingRoad && isEngaged(view, effort),
    );
    const promise = isMet ? promiseOf(situation, place) + worth[place]! : 0;
    if (promise > most) {
      most = promise;
      best = place;
    }
  }
  return best;
}
