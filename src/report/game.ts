import { isPresent } from '../engine/model/formation.js';
import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing, Objective, Scenario } from '../engine/model/scenario.js';
import { type BySide, NOBODY, SIDES } from '../engine/model/side.js';
import type { GameState } from '../engine/model/state.js';
import { afterwardsLines } from './afterwards.js';
import { longDate, shortDate } from './date.js';
import { levelText } from './level.js';
import { placeName } from './names.js';
import { capital, counted, menText } from './number.js';
import { objectiveText } from './objectives.js';

/** A game to be told from its end, or from where it stands. */
export interface ToldGame {
  scenario: Scenario;
  state: DeepReadonly<GameState>;
  /** What each objective earns, in the order of the briefing, null where it is not met; and the points of each side. */
  earned: readonly (number | null)[];
  scores: Readonly<BySide<number>>;
}

/** How a game came out, for somebody who may know all of it. */
export function gameLines({ scenario, state, earned, scores }: ToldGame): string[] {
  const { briefing } = scenario;
  const { outcome, turn } = state;
  const end =
    turn === 0
      ? 'before the first day'
      : `after ${counted(turn, 'day')}, on ${longDate(briefing.start, turn)}`;
  const lines = [
    outcome ? `The game ended ${end}: ${levelText(briefing, outcome)}.` : `The game stands open ${end}.`,
    `Points: ${briefing.sides.map(({ name }, no) => `${name} ${scores[no]}`).join(', ')}.`,
  ];
  for (const side of SIDES) lines.push('', ...sideLines(briefing, state, side, earned));
  lines.push('', ...milestoneLines(scenario, state), ...wonByOther(scenario, state));
  lines.push(...afterwardsLines(briefing, state));
  return lines;
}

function sideLines(
  briefing: Briefing,
  state: DeepReadonly<GameState>,
  side: 0 | 1,
  earned: readonly (number | null)[],
): string[] {
  const { losses, captured } = state.tally[side];
  const left = state.formations.reduce(
    (sum, formation, no) =>
      briefing.cards[no]!.side === side && isPresent(formation) ? sum + formation.strength : sum,
    0,
  );
  const taken = captured > 0 ? `, of them ${menText(captured)} taken prisoner` : '';
  const lines = [
    `${briefing.sides[side].name}: ${menText(losses)} lost${taken}; ${menText(left)} on the map.`,
  ];
  for (const [no, objective] of briefing.objectives.entries()) {
    if (objective.side === side) lines.push(objectiveLine(briefing, objective, earned[no]!));
  }
  return lines;
}

/** One objective, whether it is met, and what it earned. */
function objectiveLine(briefing: Briefing, objective: Objective, earned: number | null): string {
  const met = earned === null ? 'not met' : 'met';
  return `  - ${met} (${earned ?? 0} of ${objective.weight}): ${objectiveText(briefing, objective)}`;
}

/** The day on which the first side came to hold each place that it did not hold at the start. */
function milestoneLines({ briefing, places }: Scenario, state: DeepReadonly<GameState>): string[] {
  const name = briefing.sides[0].name;
  const held = [...places.keys()].filter((no) => isOpen(places[no]!.holder));
  const reached = held
    .map((no) => ({ no, turn: state.places[no]!.firstHeld[0] }))
    .filter(({ turn }) => turn > 0)
    .sort((a, b) => a.turn - b.turn || a.no - b.no);
  const never = held.filter((no) => state.places[no]!.firstHeld[0] <= 0).map((no) => placeName(briefing, no));
  const lines = [`Places that ${name} came to hold:`];
  if (reached.length === 0) lines.push('  none');
  for (const { no, turn } of reached) lines.push(heldLine(briefing, no, turn));
  if (never.length > 0) lines.push(`${capital('not reached')}: ${never.join(', ')}.`);
  return lines;
}

function heldLine(briefing: Briefing, no: number, turn: number): string {
  return `  ${shortDate(briefing.start, turn).padEnd(14)}${placeName(briefing, no)}`;
}

/** The places that the second side won, if any, each with the first day on which it held it. */
function wonByOther({ briefing }: Scenario, state: DeepReadonly<GameState>): string[] {
  const won = state.places
    .map(({ firstHeld }, no) => ({ no, turn: firstHeld[1] }))
    .filter(({ turn }) => turn > 0)
    .sort((a, b) => a.turn - b.turn || a.no - b.no);
  if (won.length === 0) return [];
  return [
    `Places that ${briefing.sides[1].name} came to hold:`,
    ...won.map(({ no, turn }) => heldLine(briefing, no, turn)),
  ];
}

/** Held by the second side or nobody at the start. */
function isOpen(holder: number): boolean {
  return holder === NOBODY || holder === 1;
}
