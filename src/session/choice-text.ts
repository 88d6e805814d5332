import type { FormationNo } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { formationName } from '../report/names.js';
import { counted, distanceText, listed, menText } from '../report/number.js';

/** Parts of a detail, without those that are empty: "12 km; within a day". */
export function detailOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

/** "within a day", or "about 3 days". */
export function daysOfWay(days: number): string {
  const whole = Math.ceil(days);
  return whole <= 1 ? 'within a day' : `about ${counted(whole, 'day')}`;
}

/** "12 km", or nothing for no way. */
export function metresOfWay(metres: number): string {
  return Number.isFinite(metres) ? distanceText(metres) : '';
}

/** The enemies that a side remembers at a place: "The Road group and 2 more, about 900 men", or "no enemy seen there". */
export function enemyThere(briefing: Briefing, { knowledge }: SideView, place: PlaceNo): string {
  const seen: FormationNo[] = [];
  let men = 0;
  for (const [no, contact] of knowledge.contacts.entries()) {
    if (contact === null || contact.place === NONE || contact.place !== place) continue;
    seen.push(no);
    men += contact.men;
  }
  if (seen.length === 0) return 'no enemy seen there';
  const names = seen.slice(0, NAMED).map((no) => formationName(briefing, no));
  if (seen.length > NAMED) names.push(`${seen.length - NAMED} more`);
  return `${listed(names)}, about ${menText(men)}`;
}

/** Formations that are named before the others are counted. */
const NAMED = 2;
