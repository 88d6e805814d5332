import type { GameEvent } from '../engine/model/event.js';
import { formationNames, placeName } from './names.js';
import type { Scene } from './scene.js';

/** Events that are told in one sentence for all formations that they happened to alike. */
export type Shared = Extract<
  GameEvent,
  {
    type:
      | 'formation-arrived'
      | 'arrival-delayed'
      | 'march-ended'
      | 'march-halted'
      | 'attack-halted'
      | 'works-ready';
  }
>;

/** Whether two events may share a sentence: alike in all but the formation. */
export function isAlike(one: GameEvent, other: Shared): one is Shared {
  return (
    isShared(one) && JSON.stringify({ ...one, formation: 0 }) === JSON.stringify({ ...other, formation: 0 })
  );
}

/** Whether an event is one of those. */
export function isShared(event: GameEvent): event is Shared {
  return SHARED.has(event.type);
}

const SHARED: ReadonlySet<GameEvent['type']> = new Set<Shared['type']>([
  'formation-arrived',
  'arrival-delayed',
  'march-ended',
  'march-halted',
  'attack-halted',
  'works-ready',
]);

/** One sentence for events that are alike. */
export function togetherText({ briefing }: Scene, events: readonly Shared[]): string {
  const event = events[0]!;
  const many = events.length > 1;
  const names = formationNames(
    briefing,
    events.map(({ formation }) => formation),
  );
  const its = many ? 'their' : 'its';
  switch (event.type) {
    case 'formation-arrived':
      return `${names} arrived at ${placeName(briefing, event.place)}.`;
    case 'arrival-delayed':
      return `${names} could not arrive: ${placeName(briefing, event.place)} is in other hands.`;
    case 'march-ended':
      return `${names} reached ${placeName(briefing, event.place)}.`;
    case 'march-halted':
      return `${names} halted on the way to ${placeName(briefing, event.before)}: ${HALTS[event.cause]}.`;
    case 'attack-halted': {
      const causes = {
        cohesion: `too little cohesion is left`,
        supply: many ? 'they are short of supply' : 'it is short of supply',
        'no-way': 'no way there is open any more',
      };
      return `${names} could not go on with ${its} attack on ${placeName(briefing, event.target)}: ${causes[event.cause]}.`;
    }
    case 'works-ready':
      return `${names} ${many ? 'have prepared positions' : 'has a prepared position'} at ${placeName(briefing, event.place)}.`;
  }
}

const HALTS = {
  'enemy-there': 'the enemy is there',
  'no-way': 'no way there is open any more',
} as const;
