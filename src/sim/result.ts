import { once } from '../engine/map/once.js';
import type { Briefing, Scenario } from '../engine/model/scenario.js';
import { NOBODY } from '../engine/model/side.js';
import type { GameState, Outcome, World } from '../engine/model/state.js';
import { outcomeOf } from '../engine/rules/victory.js';
import { dateOfTurn } from '../text/calendar.js';

/** How a game came out, as `run --json` prints it: the names and their order are a contract. */
export interface RunResult {
  scenario: string;
  seed: string;
  world: World;
  /** The version of the program. */
  version: string;
  /** Days played. */
  turns: number;
  /** The last day played, YYYY-MM-DD; the eve of the first where none was. */
  endDate: string;
  /** Id of the side, null for a draw and for a game that is not over. */
  winner: string | null;
  /** `open`: the game was stopped before its end; the scores are those so far. */
  level: Outcome['level'] | 'open';
  scores: Record<string, number>;
  /** The first day on which the first side held each place that the second, or nobody, held at the start. */
  milestones: Record<string, string | null>;
  losses: Record<string, { men: number }>;
  /** Of the last state, 16 hexadecimal digits; empty in a series that has no use for it. */
  digest: string;
}

/** What a result is made of beside the state. */
export interface Played {
  seed: string;
  version: string;
  digest: string;
}

/** The result of the game that `state` is the last state of. */
export function resultOf(scenario: Scenario, state: GameState, played: Played): RunResult {
  const { briefing } = scenario;
  const { outcome, turn } = state;
  const [first, second] = briefing.sides;
  const bySide = <T>(own: T, other: T): Record<string, T> => ({ [first.id]: own, [second.id]: other });
  const { scores } = outcome ?? outcomeOf(briefing, state);
  return {
    scenario: briefing.id,
    seed: played.seed,
    world: state.world,
    version: played.version,
    turns: turn,
    endDate: datesOf(briefing)[turn]!,
    winner: outcome && outcome.winner !== null ? briefing.sides[outcome.winner].id : null,
    level: outcome?.level ?? 'open',
    scores: bySide(scores[0], scores[1]),
    milestones: milestonesOf(scenario, state),
    losses: bySide({ men: state.tally[0].losses }, { men: state.tally[1].losses }),
    digest: played.digest,
  };
}

function milestonesOf({ briefing, places }: Scenario, state: GameState): Record<string, string | null> {
  const milestones: Record<string, string | null> = {};
  for (const [no, { id }] of briefing.places.entries()) {
    if (!isMilestone(places[no]!.holder)) continue;
    const [turn] = state.places[no]!.firstHeld;
    milestones[id] = turn < 0 ? null : datesOf(briefing)[turn]!;
  }
  return milestones;
}

/** The date of each turn, 0 for the eve. */
const datesOf = once(({ start, turns }: Briefing): readonly string[] =>
  Array.from({ length: turns + 1 }, (_, turn) => dateOfTurn(start, turn)),
);

/** Held by nobody or by the second side. */
function isMilestone(holder: number): boolean {
  return holder === NOBODY || holder === 1;
}
