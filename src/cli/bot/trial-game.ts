import { PLAYERS } from '../../ai/register.js';
import type { BySide, SideNo } from '../../engine/model/side.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { settingFor } from '../setting.js';
import type { Seat } from './bot-game.js';
import type { BotTalk } from './bot-talk.js';
import { playWithBots } from './play-with-bots.js';
import type { Command } from './split-command.js';

/** What a bot is tried on. */
export interface Trial {
  command: Command;
  loaded: LoadedScenario;
  seed: string;
  /** Milliseconds for a turn. */
  timeout: number;
}

/** What a game of a trial came to. */
export interface GameOfTrial {
  digest: string;
  /** What the bot got wrong. An order that it corrects in time is no fault. */
  faults: readonly string[];
  /** Whether it has said that it plays game after game. */
  series: boolean;
}

/**
 * A whole game of a bot against the staff.
 *
 * @param kept whether the bot has played a game before
 * @throws {BotError} where nothing more comes from it
 */
export async function playTrial(
  { loaded, seed, timeout }: Trial,
  talk: BotTalk,
  side: SideNo,
  kept: boolean,
): Promise<GameOfTrial> {
  const bot: Seat = { type: 'bot', talk, kept };
  const staff: Seat = { type: 'player', player: PLAYERS.staff! };
  const seats: BySide<Seat> = side === 0 ? [bot, staff] : [staff, bot];
  const faults: string[] = [];
  const tell = (line: string): void => {
    if (!line.includes(' to be corrected: ')) faults.push(line);
  };
  const { lexicon } = settingFor(loaded, [null, null]);
  const game = { loaded, lexicon, seats, seed, world: 'best', timeout, tell } as const;
  const { result, series } = await playWithBots(game);
  return { digest: result.digest, faults, series: series.length > 0 };
}
