import { isPresent } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';
import type { GameState } from '../engine/model/state.js';
import type { MilestoneEntry, MilestoneEvent } from '../scenario/milestones-file.js';

/** A milestone in the numbers of a scenario. Plain data. */
export interface MilestoneMark {
  event: MilestoneEvent;
  side: SideNo;
  place: PlaceNo;
  /** For `joined`: the places to be joined, and those that the way may lead through; else empty. */
  ends: readonly PlaceNo[];
  through: readonly PlaceNo[];
}

/** Dates milestones while a game is played. */
export interface MilestoneWatch {
  /** Looks at the state after a turn, or before the first. */
  look(state: DeepReadonly<GameState>): void;
  /** The turn on which each came, 0 for before the first, NONE for not yet. */
  turns: number[];
}

/** `entry` in the numbers of `briefing`; null where its side does not play, or its places are not on the map. */
export function markOf({ sides, places }: Briefing, entry: MilestoneEntry): MilestoneMark | null {
  const numberOf = (id: string) => places.findIndex((place) => place.id === id);
  const side = sides.findIndex(({ id }) => id === entry.side);
  const place = numberOf(entry.place);
  const ends = (entry.ends ?? []).map(numberOf);
  if (side === -1 || [place, ...ends].includes(-1)) return null;
  const through = (entry.through ?? []).map(numberOf).filter((no) => no !== -1);
  return { event: entry.event, side: side as SideNo, place, ends, through }; // it was found among two
}

/** A watch for one game. */
export function milestoneWatch(briefing: Briefing, marks: readonly MilestoneMark[]): MilestoneWatch {
  const turns: number[] = marks.map(() => NONE);
  return {
    turns,
    look(state) {
      for (const [i, mark] of marks.entries()) {
        if (turns[i] === NONE) turns[i] = turnOfMilestone(briefing, state, mark);
      }
    },
  };
}

/** The turn on which it came, as far as `state` tells: for some events it keeps the day, others are so today or not. */
function turnOfMilestone(
  briefing: Briefing,
  state: DeepReadonly<GameState>,
  { event, side, place, ends, through }: MilestoneMark,
): number {
  switch (event) {
    case 'held':
      return state.places[place]!.firstHeld[side];
    case 'relieved':
      return state.places[place]!.relieved;
    case 'entered':
      return isInside(briefing, state, side, place) ? state.turn : NONE;
    case 'joined':
      return areJoined(briefing, state, side, ends, through) ? state.turn : NONE;
  }
}

/** Whether a formation of `side` stands in the place, or has fought its way in from a link. */
function isInside(
  { cards, links }: Briefing,
  { formations }: DeepReadonly<GameState>,
  side: SideNo,
  place: PlaceNo,
): boolean {
  return formations.some((formation, no) => {
    if (cards[no]!.side !== side || !isPresent(formation)) return false;
    if (formation.link === NONE) return formation.place === place;
    const { a, b, length } = links[formation.link]!;
    return formation.metres > length && (formation.from === a ? b : a) === place;
  });
}

/** Whether links lead from the first of `ends` to the second over places of `through` that `side` holds. */
function areJoined(
  { exits }: Briefing,
  { places }: DeepReadonly<GameState>,
  side: SideNo,
  [start, goal]: readonly PlaceNo[],
  through: readonly PlaceNo[],
): boolean {
  if (start === undefined || goal === undefined) return false;
  const open = (place: PlaceNo) =>
    places[place]!.holder === side && (through.includes(place) || place === start || place === goal);
  const reached = new Set(open(start) ? [start] : []);
  for (const place of reached) {
    for (const exit of exits[place]!) if (open(exit.place)) reached.add(exit.place);
  }
  return reached.has(goal);
}
