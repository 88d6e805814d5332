import type { GameEvent } from '../engine/model/event.js';
import type { Briefing } from '../engine/model/scenario.js';
import { SIDES, type SideNo } from '../engine/model/side.js';
import type { SideView } from '../engine/model/view.js';
import type { Known } from './known.js';
import { placeName } from './names.js';
import { capital, grouped, listed } from './number.js';

type Displaced = Extract<GameEvent, { type: 'people-displaced' }>;

/** People who do not fight: to the nearest ten, from a thousand to the nearest hundred, for nobody counts them closer. */
export function peopleText(people: number): string {
  if (people === 0) return 'nobody';
  if (people < 10) return 'a few people';
  const step = people < 1000 ? 10 : 100;
  return `about ${grouped(Math.round(people / step) * step)} people`;
}

/** One sentence for all who had to leave on a day, and from where. */
export function displacedText(briefing: Briefing, events: readonly Displaced[]): string {
  const people = events.reduce((sum, event) => sum + event.people, 0);
  const places = [...new Set(events.map(({ place }) => place))];
  const from = listed(places.map((place) => placeName(briefing, place)));
  return `${peopleText(people)} who do not fight had to leave ${from}.`;
}

/** Who lives at a place, and how many have had to leave it; nothing where nobody is known to. */
export function peopleAtLines({ people, displaced }: { people: number; displaced: number }): string[] {
  if (people === 0 && displaced === 0) return [];
  const left = displaced === 0 ? '' : `; ${peopleText(displaced)} have had to leave`;
  return [`${capital(peopleText(people))} who do not fight are here${left}.`];
}

/** What the fighting does to those who do not fight, as far as a side knows. Nothing of it counts as points. */
export function peopleLines(briefing: Briefing, view: SideView, { people, pockets }: Known): string[] {
  const cutOff = (side: SideNo): number =>
    pockets[side].flatMap(({ places }) => places).reduce((sum, place) => sum + people[place]!.people, 0);
  const displaced = people.reduce((sum, { displaced: left }) => sum + left, 0);
  const mined = view.knowledge.placeMines.flatMap((mines, place) =>
    mines > 0 && people[place]!.people > 0 ? [placeName(briefing, place)] : [],
  );
  const lines = ['Those who do not fight:'];
  for (const side of SIDES) {
    if (pockets[side].length > 0)
      lines.push(
        `  - In places of ${briefing.sides[side].name} that are cut off, as far as you know: ${peopleText(cutOff(side))}.`,
      );
  }
  lines.push(`  - Had to leave their homes so far: ${peopleText(displaced)}.`);
  for (const [place, { displaced: left }] of people.entries())
    if (left > 0) lines.push(`      from ${placeName(briefing, place)}: ${peopleText(left)}`);
  lines.push(
    mined.length === 0
      ? '  - No mines are known in places where people live.'
      : `  - Mines are known in places where people live: ${listed(mined)}.`,
  );
  return [...lines, NO_DEATHS];
}

/** What the model does not count, and why. */
export const NO_DEATHS =
  'The model counts no deaths of people who do not fight: no source allows it. Nothing here counts as points.';
