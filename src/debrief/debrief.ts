import type { GameEvent } from '../engine/model/event.js';
import type { OrderSheet } from '../engine/model/order.js';
import type { Scenario } from '../engine/model/scenario.js';
import type { GameState, World } from '../engine/model/state.js';
import type { DatedMilestone, ToldTrack } from '../report/compare-track.js';
import type { Dossier } from '../report/dossier.js';
import type { Shelf } from '../report/shelf.js';
import type { PlayedDay } from '../session/session.js';
import { pressDays } from './press-days.js';
import { type ReportedEvening, reportedEvenings } from './reported-evenings.js';

/** A game set beside the reports. */
export interface Beside {
  milestones: readonly DatedMilestone[];
  track: readonly ToldTrack[];
  /** Where it left the reported course, and why: a title and sentences. Empty where that was not looked for. */
  departure: readonly string[];
}

/** Whose game it is, and what it was played with. */
export interface GameLabel {
  seed: string;
  world: World;
  /** What gave each side's orders, by id of side. */
  players: Readonly<Record<string, string>>;
  /** The version of the program that writes the report. */
  version: string;
}

/** A game that was played again from its orders: states by turn, the first before turn 1; orders and events alike. */
export interface GameRecord {
  scenario: Scenario;
  states: readonly GameState[];
  orders: readonly OrderSheet[];
  events: readonly (readonly GameEvent[])[];
}

/** All that is told of a game to those who may know all of it: what every form of the report is written from. */
export interface Debrief extends GameLabel {
  scenario: Scenario;
  shelf: Shelf;
  dossier: Dossier;
  /** By turn, from the eve of the first day. */
  evenings: readonly GameState[];
  reported: readonly ReportedEvening[];
  /** The days played: that of turn 1 comes first. */
  days: readonly PlayedDay[];
  beside: Beside;
}

/** The debrief of a game, finished or not. */
export function debriefOf(
  label: GameLabel,
  { shelf, dossier }: Pick<Debrief, 'shelf' | 'dossier'>,
  game: GameRecord,
  beside: Beside,
): Debrief {
  const { scenario, states } = game;
  return {
    ...label,
    scenario,
    shelf,
    dossier,
    evenings: states,
    reported: reportedEvenings(scenario.briefing, dossier, states.length),
    days: pressDays(game),
    beside,
  };
}

/** How the game stands at its end, or where it was left. */
export function lastEvening({ evenings }: Debrief): GameState {
  return evenings.at(-1)!;
}
