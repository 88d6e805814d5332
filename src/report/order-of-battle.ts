import type { Formation } from '../engine/model/formation.js';
import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { shortDate } from './date.js';
import { formationName } from './names.js';
import { counted, daysText, grouped, menText, percent } from './number.js';
import { positionText } from './position.js';
import { doingText, SUPPLY_NAMES } from './state-words.js';

/** Every formation of a side with its state: two lines each, so that they fit 80 columns. */
export function orderOfBattleLines(briefing: Briefing, view: SideView): string[] {
  const lines = [`Order of battle of ${briefing.sides[view.side].name}:`];
  for (const [no, own] of view.own.entries()) {
    if (own)
      lines.push(
        `  ${formationName(briefing, no)} (${briefing.cards[no]!.id})`,
        `    ${lineFor(briefing, own)}${view.outOfTouch.includes(no) ? ', out of touch' : ''}`,
      );
  }
  const { losses, captured, landings } = view.tally;
  lines.push(
    `Lost so far: ${menText(losses)}${captured > 0 ? `, of them ${grouped(captured)} taken prisoner` : ''}.`,
  );
  const { landings: most } = briefing.sides[view.side];
  if (most > 0) lines.push(`Landings from the air: ${landings} of ${most} made.`);
  return lines;
}

function lineFor(briefing: Briefing, own: DeepReadonly<Formation>): string {
  switch (own.condition) {
    case 'waiting':
      return `${menText(own.strength)}, expected on ${shortDate(briefing.start, own.arrives)}`;
    case 'destroyed':
      return 'no longer exists as a formation';
    case 'surrendered':
      return 'has surrendered';
    case 'steady':
    case 'broken':
      return `${menText(own.strength)} of ${grouped(own.establishment)}, ${positionText(briefing, own)}, ${doingText(briefing, own)}; cohesion ${percent(own.cohesion)}, fatigue ${percent(own.fatigue)}, ${SUPPLY_NAMES[own.supply]} (${daysText(own.supplyHours)})${bombsText(own)}`;
  }
}

function bombsText({ vehicleBombs }: DeepReadonly<Formation>): string {
  return vehicleBombs === 0 ? '' : `, ${counted(vehicleBombs, 'vehicle bomb')}`;
}
