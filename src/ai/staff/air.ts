import { zeros } from '../../engine/map/filled.js';
import { NONE, type PlaceNo } from '../../engine/model/place.js';
import { type Effort, isEngaged } from './effort.js';
import { give, type Sheet } from './sheet.js';
import type { Situation } from './situation.js';

/**
 * The sorties of the day: two thirds to the main effort and the rest to the second, as long as they decide something;
 * with no effort they strike where most enemies are remembered near what the side wants.
 */
export function shareSorties(situation: Situation, sheet: Sheet, efforts: readonly Effort[]): void {
  const { briefing, view } = situation;
  const sorties = briefing.sides[view.side].sorties - spokenFor(situation, sheet);
  if (sorties <= 0) return;
  const engaged = efforts.filter((effort) => isEngaged(view, effort));
  if (engaged.length === 0) {
    const target = worthStriking(situation);
    if (target !== NONE) give(briefing, view, sheet, { type: 'strike', target, sorties });
    return;
  }
  const first = engaged.length > 1 ? Math.ceil((sorties * 2) / 3) : sorties;
  support(situation, sheet, engaged[0]!, first);
  if (engaged.length > 1 && sorties > first) support(situation, sheet, engaged[1]!, sorties - first);
}

/** Sorties that feed the besieged, as many as they lack, up to half of all; and those that a landing takes. */
function spokenFor({ briefing, view }: Situation, sheet: Sheet): number {
  const { landing, siege } = briefing.figures;
  let spoken = sheet.orders.some(({ type }) => type === 'land') ? landing.sorties : 0;
  if (view.outOfTouch.length === 0) return spoken;
  const lacking = zeros(briefing.places.length);
  for (const no of view.outOfTouch) {
    const { place, supply, strength } = view.own[no]!;
    if (place !== NONE && supply !== 'supplied') lacking[place]! += strength;
  }
  let left = Math.floor(briefing.sides[view.side].sorties / 2);
  for (let place = 0; place < lacking.length; place++) {
    const men = lacking[place]!;
    const sorties = Math.min(left, Math.ceil(men / siege.drop));
    if (sorties === 0 || !give(briefing, view, sheet, { type: 'drop', place, sorties })) continue;
    left -= sorties;
    spoken += sorties;
  }
  return spoken;
}

function support({ briefing, view }: Situation, sheet: Sheet, { attackers }: Effort, sorties: number): void {
  give(briefing, view, sheet, { type: 'support', formation: attackers[0]!.formation, sorties });
}

function worthStriking({ enemyAt, worth, view }: Situation): PlaceNo {
  let best: PlaceNo = NONE;
  let most = 0;
  for (let place = 0; place < enemyAt.length; place++) {
    const men = enemyAt[place]!;
    const value = men * (1 + worth[place]!) * (view.observes.includes(place) ? 2 : 1);
    if (value > most) {
      most = value;
      best = place;
    }
  }
  return best;
}
