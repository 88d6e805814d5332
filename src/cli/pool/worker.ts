import { type GameRecord, playTask } from '../../sim/game-task.js';
import { type PackedTask, unpacker } from './packed-task.js';

/** Plays the games of a task: what a thread of the pool does. The pool finds it as the default export of this file. */
export default function play(task: PackedTask): GameRecord[] {
  return [...playTask(unpack(task))];
}

/** A thread belongs to one pool, and so to one packer. */
const unpack = unpacker();
