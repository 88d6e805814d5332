import type { BySide } from '../../engine/model/side.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import type { GameTask } from '../../sim/game-task.js';
import { seedOf } from '../../sim/seed.js';
import type { BotEntry } from '../bot/bot-stock.js';
import type { SeriesGame } from '../bot/series-game.js';

/** Games for the pool: those of a task, some of whose players may be bots. */
export interface PoolTask extends GameTask {
  bots?: BotsOfTask;
}

/** What it takes to play with bots. */
export interface BotsOfTask {
  loaded: LoadedScenario;
  /** By side, null for a player of ours. Equal bots are the same object. */
  entries: BySide<BotEntry | null>;
  /** Milliseconds that a bot has for a turn. */
  timeout: number;
}

/** A task with bots. */
export interface BotTask extends PoolTask {
  bots: BotsOfTask;
}

/** A series that may have bots. */
export type PoolSeries = Omit<PoolTask, 'from'>;

/** Whether bots play in a task. */
export function hasBots(task: PoolTask): task is BotTask {
  return task.bots !== undefined;
}

/** The tasks with each game of bots by itself: such a game takes so long that it should be kept as soon as it is over. */
export function* dividedTasks(tasks: Iterable<PoolTask>): Generator<PoolTask> {
  for (const task of tasks) {
    if (!hasBots(task)) yield task;
    else for (let no = 0; no < task.games; no++) yield { ...task, from: task.from + no, games: 1 };
  }
}

/** The one game of a task with bots. */
export function gameOf({ bots, players, seed, from, world, milestones }: BotTask): SeriesGame {
  const { loaded, timeout } = bots;
  return { loaded, players, seed: seedOf(seed, from), world, timeout, milestones };
}
