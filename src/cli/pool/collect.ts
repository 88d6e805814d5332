import type { GameRecord, GameTask } from '../../sim/game-task.js';
import { progressOn, type Screen } from '../progress.js';
import { type Crew, playAll } from './play-all.js';

/**
 * Plays all games and shows on `screen` how far they are.
 *
 * @returns the games in the order of their tasks; fewer than `total` where it was stopped
 */
export async function collectGames(
  tasks: Iterable<GameTask>,
  total: number,
  crew: Crew,
  screen: Screen,
): Promise<GameRecord[]> {
  const records: GameRecord[] = [];
  const progress = progressOn(screen, 'games', total);
  try {
    for await (const record of playAll(tasks, crew)) {
      records.push(record);
      progress.show(records.length);
    }
  } finally {
    progress.end();
  }
  return records;
}
