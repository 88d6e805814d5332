import { type GameRecord, type GameTask, playTask } from '../../sim/game-task.js';

/** Plays the games of a task: what a thread of the pool does. The pool finds it as the default export of this file. */
export default function play(task: GameTask): GameRecord[] {
  return [...playTask(task)];
}
