import type { PlaceNo } from '../engine/model/place.js';
import { placeName } from '../report/names.js';
import { capital, counted, listed } from '../report/number.js';
import { isLed } from './guide.js';
import { idleFormations, idleText } from './idle.js';
import { leftOpenText, placesLeftOpen } from './left-open.js';
import { type Planning, planningOf } from './planning.js';
import { attacksPlanned, type PlannedAttack, recklessText } from './reckless.js';
import type { Session, Setting } from './session.js';

/** What a player may have overlooked. `key` stays the same for the same thing, so that he is told of it once. */
export interface Warning {
  key: string;
  text: string;
}

/**
 * What the side at the keyboard should be told before it ends the day, by what it knows and has ordered; nothing of it
 * stands in the way of ending it. None once the game is over, and none while a guide leads: it asks for one thing at a time.
 */
export function warningsBefore(setting: Setting, session: Session): Warning[] {
  const planning = planningOf(setting, session);
  if (!planning || isLed(setting, session)) return [];
  const attacks = attacksPlanned(planning);
  const idle = idleFormations(planning);
  return [
    ...attacks.flatMap((attack) => {
      const text = recklessText(planning, attack);
      return text === null ? [] : [{ key: `reckless ${placeId(planning, attack.target)}`, text }];
    }),
    ...placesLeftOpen(planning).map((open) => ({
      key: `open ${placeId(planning, open.place)}`,
      text: leftOpenText(planning, open),
    })),
    ...unusedSorties(planning, attacks),
    ...(idle.length === 0 ? [] : [{ key: `idle ${idle.join(' ')}`, text: idleText(planning, idle) }]),
  ];
}

/** Sorties that are lost if they do not fly: told where the side attacks today and most of them are left. */
function unusedSorties(
  { briefing, view, sortiesLeft }: Planning,
  attacks: readonly PlannedAttack[],
): Warning[] {
  if (attacks.length === 0 || sortiesLeft * 2 <= briefing.sides[view.side].sorties) return [];
  const targets = listed(attacks.map(({ target }) => placeName(briefing, target)));
  const are = sortiesLeft === 1 ? 'is' : 'are';
  const left = `${capital(counted(sortiesLeft, 'sortie'))} ${are} left while your side attacks ${targets}.`;
  return [{ key: 'sorties', text: `${left} Sorties that do not fly are lost.` }];
}

function placeId({ briefing }: Planning, place: PlaceNo): string {
  return briefing.places[place]!.id;
}
