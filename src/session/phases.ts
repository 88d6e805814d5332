import type { GameEvent } from '../engine/model/event.js';
import type { Formation } from '../engine/model/formation.js';
import type { SideNo } from '../engine/model/side.js';
import type { GameState } from '../engine/model/state.js';
import type { SideView } from '../engine/model/view.js';
import { viewFor } from '../engine/rules/sighting.js';
import { isWitnessed } from '../engine/rules/witness.js';
import { adjudicate, type PhaseName } from '../engine/turn/adjudicate.js';
import { sentencesOn } from '../report/day.js';
import type { PlayedDay, Setting } from './session.js';

/** A phase of a day that has been played, as one side may see it. */
export interface ShownPhase {
  phase: PhaseName;
  /** What the side witnessed in it. */
  events: GameEvent[];
  /** Things as the side knows them after the phase, for the map. */
  view: SideView;
  /** The sentences of the day's report on these events. */
  lines: string[];
}

/**
 * The phases of a day in which a side witnessed something or its own formations moved, in the order of play; and always
 * the sighting, with which the day ends as `viewFor` tells it.
 *
 * The day is played once more on a copy of its morning. Until the sighting the side knows what it knew in the morning,
 * its own formations, and of places that changed hands those of which its report tells.
 */
export function phasesOf({ scenario }: Setting, day: PlayedDay, side: SideNo): ShownPhase[] {
  const { briefing } = scenario;
  const scene = { briefing, side };
  const morning = viewFor(scenario, day.before, side);
  const evening = viewFor(scenario, day.after, side);
  const isTold = (event: GameEvent): boolean => isWitnessed(briefing, morning, evening, event);
  const told = day.events.filter(isTold);
  const shown: ShownPhase[] = [];
  const state = structuredClone(day.before);
  let happened = 0;
  let from = 0;
  let stood = positionsOf(state);
  let isEvening = false;

  const count = (): void => {
    happened++;
  };
  adjudicate(scenario, state, day.orders, count, (phase) => {
    const events = day.events.slice(from, happened).filter(isTold);
    from = happened;
    const stand = positionsOf(state);
    const isMoved = stand.some((now, no) => morning.own[no] !== null && now !== stood[no]);
    stood = stand;
    isEvening ||= phase === 'sighting';
    if (events.length === 0 && !isMoved && phase !== 'sighting') return;
    const earlier = day.events.slice(0, happened).filter(isTold);
    const view = isEvening ? evening : duringDay(morning, state, earlier);
    shown.push({ phase, events, view, lines: sentencesOn(scene, events, told) });
  });
  return shown;
}

/** The view of the morning, with what the side learns as it goes: of itself, of cut links, of places that change hands. */
function duringDay(morning: SideView, state: GameState, told: readonly GameEvent[]): SideView {
  const { side } = morning;
  const holders = [...morning.knowledge.holders];
  for (const event of told) {
    if (event.type === 'place-taken') holders[event.place] = event.side;
    if (event.type === 'race-over') for (const place of event.places) holders[place] = event.party;
  }
  return {
    ...morning,
    own: state.formations.map((formation, no) => (morning.own[no] ? structuredClone(formation) : null)),
    knowledge: { ...morning.knowledge, holders },
    tally: { ...state.tally[side] },
    cut: numbersWhere(state.links, ({ cut }) => cut > 0),
    corridors: numbersWhere(state.places, ({ corridor }) => corridor[side]),
  };
}

/** Where each formation stands, as a text that changes when it moves, comes or goes. */
function positionsOf({ formations }: GameState): string[] {
  return formations.map(positionOf);
}

function positionOf({ place, link, from, metres, condition }: Formation): string {
  return `${place} ${link} ${from} ${metres} ${condition}`;
}

function numbersWhere<T>(list: readonly T[], fits: (one: T) => boolean): number[] {
  return list.flatMap((one, no) => (fits(one) ? [no] : []));
}
