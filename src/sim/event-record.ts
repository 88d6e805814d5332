import type { GameEvent } from '../engine/model/event.js';
import type { Briefing } from '../engine/model/scenario.js';

/** An event as plain data with ids for numbers: what stands in a file of events. */
export type EventRecord = Record<string, unknown>;

/**
 * `event` with the ids of places, links, formations and sides where the engine has numbers. None, and nobody, become
 * null; a holder who is not played becomes `third-party`.
 */
export function eventRecord(briefing: Briefing, event: GameEvent): EventRecord {
  return named(briefing, event);
}

type Thing = 'place' | 'link' | 'formation' | 'holder';

/** What the numbers under each name stand for. All others are quantities and stay as they are. */
const THINGS: Readonly<Record<string, Thing>> = {
  place: 'place',
  places: 'place',
  to: 'place',
  before: 'place',
  via: 'place',
  target: 'place',
  link: 'link',
  bottleneck: 'link',
  formation: 'formation',
  formations: 'formation',
  attackers: 'formation',
  defenders: 'formation',
  side: 'holder',
  party: 'holder',
  attackerSide: 'holder',
  winner: 'holder',
  from: 'holder',
};

function named(briefing: Briefing, record: object): EventRecord {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, convert(briefing, key, value)]),
  );
}

function convert(briefing: Briefing, key: string, value: unknown): unknown {
  if (key === 'scores' && Array.isArray(value)) {
    return Object.fromEntries(briefing.sides.map(({ id }, no) => [id, value[no]]));
  }
  if (Array.isArray(value)) return value.map((entry) => convert(briefing, key, entry));
  if (typeof value === 'object' && value !== null) return named(briefing, value);
  const thing = THINGS[key];
  return thing && typeof value === 'number' ? idOf(briefing, thing, value) : value;
}

function idOf({ places, links, cards, sides }: Briefing, thing: Thing, no: number): string | null {
  if (no < 0) return null;
  if (thing === 'holder') return sides[no]?.id ?? 'third-party';
  const list = { place: places, link: links, formation: cards }[thing];
  return list[no]!.id;
}
