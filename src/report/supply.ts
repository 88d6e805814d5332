import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { formationName, linkName, placeName } from './names.js';
import { daysText, menText } from './number.js';
import { SUPPLY_NAMES } from './state-words.js';

/** Supply of each formation, and where it comes from. */
export function supplyLines(briefing: Briefing, view: SideView): string[] {
  const { bases } = briefing.sides[view.side];
  const lines = bases.map(
    ({ place, men }) => `Supply comes onto the map at ${placeName(briefing, place)}, for ${menText(men)}.`,
  );
  for (const no of ownPresent(view)) {
    const { supply, supplyHours, bottleneck } = view.own[no]!;
    const why = bottleneck === NONE ? '' : `; limited by ${linkName(briefing, bottleneck)}`;
    lines.push(
      `  - ${formationName(briefing, no)}: ${SUPPLY_NAMES[supply]}, ${daysText(supplyHours)} in hand${why}.`,
    );
  }
  return lines;
}
