import type { GameEvent } from '../engine/model/event.js';
import type { Briefing } from '../engine/model/scenario.js';
import { shortDate } from './date.js';
import { holderName, placeName } from './names.js';
import { listed } from './number.js';
import { objectiveText } from './objectives.js';

/** Who else is on the way to the same goal, when it is expected, and what is worth less after it: nothing where nobody is. */
export function raceLines(briefing: Briefing): string[] {
  const { race, start, objectives, sides } = briefing;
  if (race === null) return [];
  const { low, high } = race.arrives;
  const when =
    low === high
      ? `on ${shortDate(start, low)}`
      : `between ${shortDate(start, low)} and ${shortDate(start, high)}`;
  const name = holderName(briefing, race.party);
  const aims = objectives.filter(({ late, weight }) => late !== weight);
  return [
    `${name} is expected to arrive ${when}, and then takes what nobody stands in of ${placesText(briefing, race.places)}.`,
    ...aims.map(
      (aim) => `  - ${sides[aim.side].name}, ${aim.weight} points: ${objectiveText(briefing, aim)}`,
    ),
  ];
}

/** That the race is over, and what the third party has taken. */
export function raceOverText(
  briefing: Briefing,
  { party, places }: Extract<GameEvent, { type: 'race-over' }>,
): string {
  const taken = places.length === 0 ? '' : ` and holds ${placesText(briefing, places)}`;
  const less = briefing.objectives.some(({ late, weight }) => late !== weight)
    ? ' What is reached from now on may be worth less: see "objectives".'
    : '';
  return `${holderName(briefing, party)} has arrived${taken}.${less}`;
}

function placesText(briefing: Briefing, places: readonly number[]): string {
  return listed(places.map((place) => placeName(briefing, place)));
}
