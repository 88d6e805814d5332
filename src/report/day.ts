import type { GameEvent } from '../engine/model/event.js';
import { longDate } from './date.js';
import { eventText } from './event.js';
import { minesMetText } from './mines.js';
import type { Scene } from './scene.js';
import { supplyGroups } from './supply-groups.js';
import { isAlike, isShared, type Shared, togetherText } from './together.js';

const HEADINGS = [
  'Fights',
  'Places',
  'Fire',
  'Formations',
  'Mines',
  'Supply',
  'Movement',
  'Seen',
  'Orders',
  'End',
] as const;

type Heading = (typeof HEADINGS)[number];

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;

/**
 * The report of a day: fights first, then what changed hands, fire, formations, mines, supply, movement, sightings.
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

/** A sentence for each of the `events` of a `day`; those on supply and on mines are told together where they have one cause. */
function told(scene: Scene, events: readonly GameEvent[], day: readonly GameEvent[]): string[] {
  const supply = events.filter((event) => event.type === 'supply-changed');
  if (supply.length > 0) return supplyGroups(scene.briefing, supply);
  const lines: string[] = [];
  for (const event of events) {
    if (event.type === 'mines-met') {
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
      return 'Places';
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
      return 'Supply';
    case 'formation-arrived':
    case 'arrival-delayed':
    case 'march-ended':
    case 'march-halted':
    case 'works-ready':
      return 'Movement';
    case 'sighted':
      return 'Seen';
    case 'order-refused':
    case 'attack-halted':
      return 'Orders';
    case 'game-ended':
      return 'End';
  }
}
