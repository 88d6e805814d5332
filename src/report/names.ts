import type { FormationNo, Posture, Task } from '../engine/model/formation.js';
import { type LinkClass, type LinkNo, NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { type Holder, NOBODY } from '../engine/model/side.js';
import { listed } from './number.js';

/**
 * A place's name within a sentence: without what stands in brackets after it, and a name that is a description ("The
 * last ridge") written small.
 */
export function placeName({ places }: Briefing, no: PlaceNo): string {
  return shortName(places[no]!.name).replace(/^The /, 'the ');
}

/** A name without the explanation in brackets at its end. */
export function shortName(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}

export function formationName({ cards }: Briefing, no: FormationNo): string {
  return cards[no]!.name;
}

/** "A, B and C". */
export function formationNames(briefing: Briefing, numbers: readonly FormationNo[]): string {
  return listed(numbers.map((no) => formationName(briefing, no)));
}

/** "the road from Arak to Hulayhilah", from the end `from` where it is given. */
export function linkName(briefing: Briefing, no: LinkNo, from: PlaceNo = NONE): string {
  const link = briefing.links[no]!;
  const [one, other] = from === link.b ? [link.b, link.a] : [link.a, link.b];
  return `the ${LINK_NAMES[link.class]} from ${placeName(briefing, one)} to ${placeName(briefing, other)}`;
}

/** What the classes of links are called. */
export const LINK_NAMES: Readonly<Record<LinkClass, string>> = {
  highway: 'highway',
  road: 'road',
  track: 'track',
  desert: 'desert way',
};

/** A place or a link, whichever is not NONE. */
export function groundName(briefing: Briefing, link: LinkNo, place: PlaceNo): string {
  return link === NONE ? placeName(briefing, place) : linkName(briefing, link);
}

/** "at Arak", or "on the road from Arak to Hulayhilah". */
export function atGround(briefing: Briefing, link: LinkNo, place: PlaceNo): string {
  return link === NONE ? `at ${placeName(briefing, place)}` : `on ${linkName(briefing, link)}`;
}

/** Who holds a place. */
export function holderName({ sides, thirdParties }: Briefing, holder: Holder): string {
  if (holder === NOBODY) return 'nobody';
  return holder === 0 || holder === 1 ? sides[holder].name : thirdParties[holder - 2]!;
}

/** What a posture looks like, after "is". */
export const POSTURE_NAMES: Readonly<Record<Posture, string>> = {
  attack: 'attacking',
  march: 'on the march',
  hasty: 'in a hasty defence',
  prepared: 'in a prepared defence',
  fortified: 'in permanent works',
  delay: 'fighting for time',
  withdrawal: 'withdrawing',
};

/** What a formation does until told otherwise, after its name. */
export function taskText(briefing: Briefing, task: Task): string {
  switch (task.type) {
    case 'hold':
      return HOLD_NAMES[task.posture];
    case 'march':
      return `marches to ${placeName(briefing, task.to)}`;
    case 'attack':
      return `attacks ${placeName(briefing, task.target)}`;
    case 'withdraw':
      return `withdraws to ${placeName(briefing, task.to)}`;
    case 'clear':
      return `clears mines ${atGround(briefing, task.link, task.place)}`;
    case 'bombard':
      return `bombards ${placeName(briefing, task.target)}`;
    case 'guard':
      return `guards ${linkName(briefing, task.link)}`;
    case 'raid':
      return `raids ${linkName(briefing, task.link)}`;
  }
}

const HOLD_NAMES = { hasty: 'holds', prepared: 'holds and digs in', delay: 'delays' } as const;
