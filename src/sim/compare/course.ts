import type { FightReport } from '../../engine/model/event.js';
import type { BySide } from '../../engine/model/side.js';
import type { GameState } from '../../engine/model/state.js';
import type { Root } from '../../engine/random/stream.js';
import { outcomeOf } from '../../engine/rules/victory.js';
import { adjudicate } from '../../engine/turn/adjudicate.js';
import { newGame } from '../../engine/turn/new-game.js';
import { rootOf } from '../seed.js';
import { finished } from './finished.js';
import { type Days, daysAfter, type Milestone } from './milestone.js';
import type { Ordering } from './ordering.js';
import { lastState, type RecordedGame } from './recorded-game.js';

/** A game beside the reports, and the chance that other games are given. */
export interface Compared {
  game: RecordedGame;
  milestones: readonly Milestone[];
  /** When the game came to each milestone. */
  days: Days;
  /** What is ordered for the day after a state: see `orderingOf`. */
  ordering: Ordering;
  /** The roots of other chance. Game `i` of every question has root `i`: what differs is then what was asked. */
  roots: readonly Root[];
}

/** How a game ended. */
export interface Course {
  /** Points of the first side less those of the second. */
  lead: number;
  /** Men lost. */
  losses: BySide<number>;
  days: Days;
  /** The fights of the first day that was played with other chance. */
  fights: readonly FightReport[];
}

/** A recorded game made ready to be compared with `games` others, in which `ordering` gives the orders. */
export function comparedWith(
  game: RecordedGame,
  milestones: readonly Milestone[],
  ordering: Ordering,
  games: number,
): Compared {
  const days = game.states.reduce<Days>(
    (known, state) => daysAfter(game.scenario.briefing, milestones, known, state),
    [],
  );
  const roots = Array.from({ length: games }, (_, i) => rootOf(`${game.seed}/luck/${i}`));
  return { game, milestones, days, ordering, roots };
}

/** How the game itself ended, or stands. */
export function ownCourse({ game, days }: Compared): Course {
  return courseOf(game, lastState(game), days, []);
}

/** How the game goes on from the state after `turn`, with chance from `root`. */
export function courseFrom(compared: Compared, turn: number, root: Root): Course {
  return finished(playingFrom(compared, turn, root));
}

/** As `courseFrom`, day by day: it yields after each. */
export function playingFrom(compared: Compared, turn: number, root: Root): Generator<void, Course> {
  return playingOn(compared, stateWith(compared.game, turn, root), daysUpTo(compared.days, turn));
}

/** How the orders go in the world, and with the chance, that `root` draws, even for a game of the best world. */
export function courseInWorldOf(compared: Compared, root: Root): Course {
  const state = newGame(compared.game.scenario, root, 'drawn');
  return finished(
    playingOn(compared, state, daysAfter(compared.game.scenario.briefing, compared.milestones, [], state)),
  );
}

/** The state after `turn`, a copy, with the chance of `root` from then on. */
export function stateWith({ states }: RecordedGame, turn: number, root: Root): GameState {
  const state = structuredClone(states[turn]!);
  state.root = root;
  return state;
}

/** What was known of `days` when `turn` was over. */
export function daysUpTo(days: Days, turn: number): Days {
  return days.map((day) => (day !== null && day <= turn ? day : null));
}

/** Plays `state` to the horizon, in place. */
function* playingOn(
  { game, milestones, ordering }: Compared,
  state: GameState,
  known: Days,
): Generator<void, Course> {
  const first = state.turn + 1;
  const fights: FightReport[] = [];
  let days = known;
  while (!state.outcome && state.turn < game.horizon) {
    adjudicate(game.scenario, state, ordering(state), (event) => {
      if (event.type === 'fought' && state.turn === first) fights.push(event.fight);
    });
    days = daysAfter(game.scenario.briefing, milestones, days, state);
    yield;
  }
  return courseOf(game, state, days, fights);
}

function courseOf(
  { scenario }: RecordedGame,
  state: GameState,
  days: Days,
  fights: readonly FightReport[],
): Course {
  const { scores } = state.outcome ?? outcomeOf(scenario.briefing, state);
  const [own, other] = state.tally;
  return { lead: scores[0] - scores[1], losses: [own.losses, other.losses], days, fights };
}
