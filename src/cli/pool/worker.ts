import type { BySide } from '../../engine/model/side.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { type GameRecord, playTask } from '../../sim/game-task.js';
import type { SeriesGameOver } from '../bot/series-game.js';
import { dataUnpacker } from './packed-data.js';
import type { PackedGame } from './packed-game.js';
import { type PackedTask, unpacker } from './packed-task.js';

/**
 * Plays the games of a task, or one with bots: what a thread of the pool does. The pool finds it as the default export of
 * this file.
 */
export default function play(task: PackedTask | PackedGame): GameRecord[] | Promise<SeriesGameOver> {
  return 'bots' in task ? playWithFarBots(task) : [...playTask(unpackTask(task))];
}

/** A thread belongs to one pool, and so to one packer of each kind. */
const unpackTask = unpacker();
const unpackLoaded = dataUnpacker<LoadedScenario>();

/** Loads what speaks with bots only where one plays. */
async function playWithFarBots({ no, bytes, bots, ...game }: PackedGame): Promise<SeriesGameOver> {
  const { playSeriesGame } = await import('../bot/series-game.js');
  const { portTalk } = await import('./talk-port.js');
  const [first, second] = bots.map(
    (bot) => bot && { talk: portTalk(bot.port, bot.name), kept: bot.kept },
  ) as BySide<Parameters<typeof playSeriesGame>[1][0]>; // two from two
  return playSeriesGame({ ...game, loaded: unpackLoaded({ no, bytes }) }, [first, second]);
}
