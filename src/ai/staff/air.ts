import { NONE, type PlaceNo } from '../../engine/model/place.js';
import type { Effort } from './effort.js';
import { give, type Sheet } from './sheet.js';
import type { Situation } from './situation.js';

/**
 * The sorties of the day: two thirds to the main effort and the rest to the second, as long as they decide something;
 * with no effort they strike where most enemies are remembered near what the side wants.
 */
export function shareSorties(situation: Situation, sheet: Sheet, efforts: readonly Effort[]): void {
  const { briefing, view } = situation;
  const { sorties } = briefing.sides[view.side];
  if (sorties === 0) return;
  const engaged = efforts.filter((effort) => isEngaged(situation, effort));
  if (engaged.length === 0) {
    const target = worthStriking(situation);
    if (target !== NONE) give(briefing, view, sheet, { type: 'strike', target, sorties });
    return;
  }
  const first = engaged.length > 1 ? Math.ceil((sorties * 2) / 3) : sorties;
  support(situation, sheet, engaged[0]!, first);
  if (engaged.length > 1 && sorties > first) support(situation, sheet, engaged[1]!, sorties - first);
}

function support({ briefing, view }: Situation, sheet: Sheet, { attackers }: Effort, sorties: number): void {
  give(briefing, view, sheet, { type: 'support', formation: attackers[0]!.formation, sorties });
}

/** Whether the first of the attackers is where the fight is. */
function isEngaged({ view }: Situation, { attackers }: Effort): boolean {
  const { formation, via } = attackers[0]!;
  const own = view.own[formation]!;
  return own.place === via || own.link !== NONE;
}

function worthStriking({ enemyAt, worth, view }: Situation): PlaceNo {
  let best: PlaceNo = NONE;
  let most = 0;
  for (const [place, men] of enemyAt.entries()) {
    const value = men * (1 + worth[place]!) * (view.observes.includes(place) ? 2 : 1);
    if (value > most) {
      most = value;
      best = place;
    }
  }
  return best;
}
