import type { GameEvent } from '../engine/model/event.js';
import { longDate } from './date.js';
import { eventText } from './event.js';
import { minesMetText } from './mines.js';
import { capital } from './number.js';
import { displacedText } from './people.js';
import type { Scene } from './scene.js';
import { besiegedText } from './siege.js';
import { supplyGroups } from './supply-groups.js';
import { isAlike, isShared, type Shared, togetherText } from './together.js';

const HEADINGS = [
  'Fights',
  'Places',
  'Sieges',
  'Fire',
  'Formations',
  'Mines',
  'Supply',
  'Movement',
  'People',
  'Seen',
  'Orders',
  'End',
] as const;

type Heading = (typeof HEADINGS)[number];

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;

/**
 * The report of a day: fights first, then what changed hands, sieges, fire, formations, mines, supply, movement, people
 * who do not fight, sightings.
 *
 * @param turn   the day's number, 1 for the first
 * @param events those of the day that the reader may know of
 */
export function dayLines(scene: Scene, turn: number, events: readonly GameEvent[]): string[] {
  const { start, turns } = scene.briefing;
  const lines = [`Report for ${longDate(start, turn)} (day ${turn} of ${turns})`];
  for (const heading of HEADINGS) {
    const under = events.filter((event) => headingOf(event) === heading);
    if (under.length === 0) continue;
    lines.push(`${heading}:`, ...told(scene, under, events).map((line) => `  - ${line}`));
  }
  if (lines.length === 1) lines.push('Nothing happened that your side knows of.');
  return lines;
}

/** The sentences on some of the events of a `day`, in the order of its report, without headings. */
export function sentencesOn(scene: Scene, events: readonly GameEvent[], day: readonly GameEvent[]): string[] {
  return HEADINGS.flatMap((heading) =>
    told(
      scene,
      events.filter((event) => headingOf(event) === heading),
      day,
    ),
  );
}

/** A sentence for each of the `events` of a `day`; those that have one cause are told together. */
function told(scene: Scene, events: readonly GameEvent[], day: readonly GameEvent[]): string[] {
  const lines = supplyGroups(
    scene.briefing,
    events.filter((event) => event.type === 'supply-changed'),
  );
  for (const event of events) {
    if (event.type === 'supply-changed') continue;
    if (event.type === 'besieged') {
      const alike = events.filter((other): other is typeof event => isSameSide(scene, other, event));
      if (alike[0] === event) lines.push(capital(besiegedText(scene, alike)));
    } else if (event.type === 'people-displaced') {
      const alike = events.filter((other) => other.type === 'people-displaced');
      if (alike[0] === event) lines.push(capital(displacedText(scene.briefing, alike)));
    } else if (event.type === 'mines-met') {
      const alike = events.filter((other): other is typeof event => isSameField(other, event));
      if (alike[0] === event) lines.push(minesMetText(scene, alike));
    } else if (isShared(event)) {
      const alike = events.filter((other): other is Shared => isAlike(other, event));
      if (alike[0] === event) lines.push(togetherText(scene, alike));
    } else if (event.type === 'place-taken' && isUnopposed(event, day)) {
      lines.push(`${eventText(scene, event).slice(0, -1)}, and was entered without a fight.`);
    } else lines.push(eventText(scene, event));
  }
  return lines;
}

/** Whether a place was taken on the day its attack was begun, with no fight for it. */
function isUnopposed({ place, side }: Of<'place-taken'>, day: readonly GameEvent[]): boolean {
  return (
    day.some((event) => event.type === 'operation-begun' && event.place === place && event.side === side) &&
    !day.some((event) => event.type === 'fought' && event.fight.place === place)
  );
}

function isSameSide({ briefing }: Scene, one: GameEvent, other: Of<'besieged'>): boolean {
  const { cards } = briefing;
  return one.type === 'besieged' && cards[one.formation]!.side === cards[other.formation]!.side;
}

function isSameField(one: GameEvent, other: Of<'mines-met'>): boolean {
  return one.type === 'mines-met' && one.link === other.link && one.place === other.place;
}

function headingOf(event: GameEvent): Heading {
  switch (event.type) {
    case 'fought':
    case 'formations-met':
    case 'operation-begun':
      return 'Fights';
    case 'place-taken':
    case 'fire-control-won':
    case 'fire-control-lost':
    case 'place-wrecked':
    case 'place-repaired':
    case 'race-over':
      return 'Places';
    case 'pocket-closed':
    case 'pocket-opened':
    case 'place-relieved':
    case 'besieged':
    case 'supply-dropped':
    case 'corridor-opened':
    case 'corridor-closed':
    case 'formation-let-go':
      return 'Sieges';
    case 'place-struck':
    case 'place-bombarded':
    case 'link-interdicted':
    case 'under-fire':
      return 'Fire';
    case 'formation-left':
    case 'formation-broke':
    case 'formation-rallied':
    case 'formation-surrendered':
    case 'formation-destroyed':
      return 'Formations';
    case 'mines-met':
    case 'mines-cleared':
    case 'mines-laid':
      return 'Mines';
    case 'supply-changed':
    case 'link-raided':
    case 'link-reopened':
      return 'Supply';
    case 'people-displaced':
      return 'People';
    case 'formation-landed':
    case 'formation-arrived':
    case 'arrival-delayed':
    case 'march-ended':
    case 'march-halted':
    case 'works-ready':
      return 'Movement';
    case 'sighted':
      return 'Seen';
    case 'order-refused':
    case 'order-delayed':
    case 'attack-halted':
      return 'Orders';
    case 'game-ended':
      return 'End';
  }
}
