import type { GameEvent } from '../../engine/model/event.js';
import type { OrderSheet } from '../../engine/model/order.js';
import type { Scenario } from '../../engine/model/scenario.js';
import type { GameState } from '../../engine/model/state.js';
import { affordable, type Continuations } from './continuations.js';
import { type Compared, type Course, comparedWith, ownCourse, playingFrom } from './course.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { orderingOf } from './ordering.js';
import type { RecordedGame } from './recorded-game.js';

/** A day of a game that has been played, as a session keeps it. */
export interface PlayedTurn {
  orders: OrderSheet;
  before: GameState;
  after: GameState;
  events: readonly GameEvent[];
}

/**
 * Reckons the luck of a game whose days are all at hand, the first one first; at least one.
 *
 * The same figures as `comparisonOf` gives with as many games. It yields after each day of another game, so that a
 * screen stays alive: a step costs what a day costs, some milliseconds at most. What it yields is the share of the games
 * that are done, 0 to 1; who does not go on with it has nothing to clear away.
 *
 * @param games how many games are wanted from each evening; a long game gets fewer, see `affordable`
 */
export function* luckOfGame(
  scenario: Scenario,
  seed: string,
  turns: readonly PlayedTurn[],
  games: number,
): Generator<number, Ledger> {
  const game = recordedFrom(scenario, seed, turns);
  const each = affordable(games, turns.length, game.horizon);
  const compared = comparedWith(game, [], orderingOf(game, [null, null]), each);
  return ledgerOf(game, yield* continuing(compared, turns.length));
}

/** As `continuationsOf` with all of its roots, day by day. It yields the share of the games that are done. */
export function* continuing(compared: Compared, turns: number): Generator<number, Continuations> {
  const each = compared.roots.length;
  const continuations: Course[][] = [];
  for (let turn = 0; turn < turns; turn++) {
    const courses: Course[] = [];
    for (const root of compared.roots) {
      const share = (turn * each + courses.length) / (turns * each);
      const playing = playingFrom(compared, turn, root);
      let day = playing.next();
      for (; !day.done; day = playing.next()) yield share;
      courses.push(day.value);
    }
    continuations.push(courses);
  }
  continuations.push(compared.roots.map(() => ownCourse(compared)));
  return continuations;
}

/** The record of a game, from its days instead of from its orders. */
export function recordedFrom(scenario: Scenario, seed: string, turns: readonly PlayedTurn[]): RecordedGame {
  const last = turns.at(-1)!.after;
  return {
    scenario,
    seed,
    orders: turns.map(({ orders }) => orders),
    states: [turns[0]!.before, ...turns.map(({ after }) => after)],
    events: [[], ...turns.map(({ events }) => events)],
    horizon: last.outcome ? scenario.briefing.turns : last.turn,
  };
}
