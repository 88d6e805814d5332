import { PLAYERS } from '../ai/register.js';
import type { Scenario } from '../engine/model/scenario.js';
import type { BySide } from '../engine/model/side.js';
import type { World } from '../engine/model/state.js';
import { digestOf } from '../scenario/digest.js';
import { type MilestoneMark, milestoneWatch } from './milestone-watch.js';
import { playGame } from './play.js';
import { type RunResult, resultOf } from './result.js';
import { rootOf, seedOf } from './seed.js';

/** Some games of a series, for one thread to play. Plain data: it can be sent to another thread. */
export interface GameTask {
  scenario: Scenario;
  /** Names of players in the register. */
  players: BySide<string>;
  /** That of the first game of the series: see `seedOf`. */
  seed: string;
  /** The number of the first game to play, 0 and up, and how many. */
  from: number;
  games: number;
  world: World;
  /** The version of the program, for the results. */
  version: string;
  /** What to date in each game. */
  milestones: readonly MilestoneMark[];
  /** Whether the results tell the digest of each game's last state, which takes a thirtieth of the time: for those who keep or compare them. */
  digests: boolean;
}

/** One game, over. Plain data. */
export interface GameRecord {
  result: RunResult;
  /** The turn on which each milestone of the task came, NONE where it did not. */
  turns: number[];
}

/** A whole series: `games` games from the one numbered 0. */
export type Series = Omit<GameTask, 'from'>;

/** Plays the games of a task, one at each step, in order. The same games for every way to divide a series. */
export function* playTask(task: GameTask): Generator<GameRecord> {
  const { scenario, seed, world, version, milestones, digests, from, games } = task;
  const players = task.players.map((name) => PLAYERS[name]!) as BySide<(typeof PLAYERS)[string]>; // two from two
  for (let index = from; index < from + games; index++) {
    const own = seedOf(seed, index);
    const watch = milestoneWatch(scenario.briefing, milestones);
    const state = playGame(scenario, players, rootOf(own), world, { after: (_, now) => watch.look(now) });
    const digest = digests ? digestOf(state) : '';
    yield { result: resultOf(scenario, state, { seed: own, version, digest }), turns: watch.turns };
  }
}

/** A series from the game numbered `first` on, in tasks of at most `GAMES_A_TASK` games, in order. */
export function* tasksOf(series: Series, first = 0): Generator<GameTask> {
  for (let from = first; from < series.games; from += GAMES_A_TASK) {
    yield { ...series, from, games: Math.min(GAMES_A_TASK, series.games - from) };
  }
}

/** Design assumption: a tenth of a second and more of play, against a millisecond to send a scenario to a thread. */
export const GAMES_A_TASK = 10;
