import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { Base } from '../engine/model/side.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { formationName, linkName, placeName } from './names.js';
import { daysText, menText } from './number.js';
import { SUPPLY_NAMES } from './state-words.js';

/** Supply of each formation, and where it comes from. */
export function supplyLines(briefing: Briefing, view: SideView): string[] {
  const { bases } = briefing.sides[view.side];
  const lines = bases.map(
    (base) => `Supply comes onto the map at ${placeName(briefing, base.place)}${baseText(base)}.`,
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

/** ", for 5,000 men", and how it comes and dwindles where that is out of the ordinary. */
export function baseText({ men, byAir, fades }: Base): string {
  const how = byAir ? ' by air' : '';
  const less = fades > 0 ? ` at the start, and ${menText(fades)} fewer each day` : '';
  return `${how}, for ${menText(men)}${less}`;
}
