import { isPresent } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { BySide, Holder, SideNo } from '../engine/model/side.js';
import type { GameState } from '../engine/model/state.js';
import { placeName } from '../report/names.js';
import type { Session, Setting } from './session.js';

/** How things stood in the evening of a day: what the charts of the debrief are drawn from. Null where it is not known. */
export interface DayTrack {
  /** 0 for the eve of the first day. */
  turn: number;
  /** Places held, and men lost so far, by side. */
  held: BySide<number>;
  losses: BySide<number | null>;
  /** Sorties flown on that day, by side. */
  sorties: BySide<number | null>;
  /** Days of supply in hand, the mean of the side's formations on the map, in tenths; null where it has none. */
  supply: BySide<number | null>;
  /**
   * Kilometres to the main aim of the first side from its front: of the places that it holds and that hang together with
   * one of its bases on the ground, that from which the way along the map's links is shortest, whoever holds what lies
   * between. 0 where it has reached the aim; null where it has no such aim, or no place with a way there.
   */
  front: number | null;
}

/** The course of a game by evenings, oldest first, from the eve of the first day that is at hand. */
export interface Tracks {
  tracks: DayTrack[];
  /** The place to which the front is measured, null where there is none. */
  aim: string | null;
}

/**
 * The course of a game for its charts. Once the game is over all of it is told as it was; before, only what the side at
 * the keyboard knew in each evening: who held what by its belief, and of the enemy neither losses nor sorties nor supply.
 */
export function tracksOf({ scenario: { briefing } }: Setting, session: Session): Tracks {
  const { played, state, side } = session;
  const evenings = [played[0]?.before ?? state, ...played.map(({ after }) => after)];
  return tracksTold(briefing, evenings, state.outcome ? null : side);
}

/**
 * The course of a game by its evenings.
 *
 * @param reader the side that may be told, null for everybody
 */
export function tracksTold(
  briefing: Briefing,
  evenings: readonly DeepReadonly<GameState>[],
  reader: SideNo | null,
): Tracks {
  const aim = mainAim(briefing, 0);
  const tracks = evenings.map((evening, no) => trackOf(briefing, evening, evenings[no - 1], reader, aim));
  return { tracks, aim: aim === null ? null : placeName(briefing, aim) };
}

/** The place of the weightiest objective of a side that has one, null for none; of equal ones the first in the briefing. */
export function mainAim({ objectives }: Briefing, whose: SideNo): PlaceNo | null {
  const own = objectives.filter(({ side, place }) => side === whose && place !== NONE);
  return own.sort((a, b) => b.weight - a.weight)[0]?.place ?? null;
}

/** @param reader the side that may be told, null for everybody */
function trackOf(
  briefing: Briefing,
  evening: DeepReadonly<GameState>,
  before: DeepReadonly<GameState> | undefined,
  reader: SideNo | null,
  aim: PlaceNo | null,
): DayTrack {
  const { places, knowledge, tally, turn } = evening;
  const holders = reader === null ? places.map(({ holder }) => holder) : knowledge[reader].holders;
  const told = <T>(of: (side: SideNo) => T): BySide<T | null> => [
    reader === 1 ? null : of(0),
    reader === 0 ? null : of(1),
  ];
  return {
    turn,
    held: [heldBy(holders, 0), heldBy(holders, 1)],
    losses: told((side) => tally[side].losses),
    sorties: told((side) => tally[side].sorties - (before?.tally[side].sorties ?? tally[side].sorties)),
    supply: told((side) => supplyOf(briefing, evening, side)),
    front: aim === null ? null : frontOf(briefing, holders, aim),
  };
}

function heldBy(holders: readonly Holder[], side: SideNo): number {
  return holders.filter((holder) => holder === side).length;
}

function supplyOf({ cards }: Briefing, { formations }: DeepReadonly<GameState>, side: SideNo): number | null {
  const hours = formations.flatMap((formation, no) =>
    cards[no]!.side === side && isPresent(formation) ? [formation.supplyHours] : [],
  );
  if (hours.length === 0) return null;
  const mean = hours.reduce((sum, more) => sum + more, 0) / hours.length;
  return Math.round((mean * 10) / 24) / 10;
}

/** Kilometres from the front of the first side to `aim`, where places are held so: see `DayTrack`. */
export function frontOf(briefing: Briefing, holders: readonly Holder[], aim: PlaceNo): number | null {
  const metres = behindFront(briefing, holders).map((place) => briefing.distances[place]![aim]!);
  const least = Math.min(...metres);
  return Number.isFinite(least) ? Math.round(least / 1000) : null;
}

/** The places of the first side from which a way over its places leads to one of its bases: no pockets. */
function behindFront({ sides: [first], exits }: Briefing, holders: readonly Holder[]): PlaceNo[] {
  const isOwn = (place: PlaceNo): boolean => holders[place] === 0;
  const found = new Set<PlaceNo>(
    first.bases.filter(({ place, byAir }) => !byAir && isOwn(place)).map(({ place }) => place),
  );
  for (const place of found) {
    for (const exit of exits[place]!) if (isOwn(exit.place)) found.add(exit.place);
  }
  return [...found];
}
