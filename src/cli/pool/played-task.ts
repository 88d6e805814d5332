import type { GameRecord } from '../../sim/game-task.js';
import type { SeriesGameOver } from '../bot/series-game.js';
import type { PoolTask } from './pool-task.js';

/** What a task, or a part of one, has come to. */
export interface PlayedTask {
  task: PoolTask;
  records: readonly GameRecord[];
  /** What bots got wrong, for people. */
  told: readonly string[];
  /** How a bot ended it, empty where none did. */
  failure: string;
}

/** Games in which no bot played. */
export function playedByOurs(task: PoolTask, records: readonly GameRecord[]): PlayedTask {
  return { task, records, told: [], failure: '' };
}

/** A game with bots. */
export function playedByBots(task: PoolTask, { record, told, failure }: SeriesGameOver): PlayedTask {
  return { task, records: record === null ? [] : [record], told, failure };
}
