import type { GameState, World } from '../../engine/model/state.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import type { PlayOptions } from '../../sim/play.js';
import { settingFor } from '../setting.js';
import { sayAside } from './aside.js';
import { playWithBots } from './play-with-bots.js';
import { namedSeat, seatOf } from './seats.js';

/** A game in which programs may give orders. */
export interface ProgramGame {
  loaded: LoadedScenario;
  /** Names of players, or command lines of bots after `cmd:`. */
  players: { gov: string; is: string };
  seed: string;
  world: World;
  /** Milliseconds that a bot has for a turn. */
  timeout: number;
}

/**
 * Starts the bots of a game, plays it, and ends them, whatever happens.
 *
 * @throws {BotError} where a bot has gone or is silent for good, UsageError where a name is wrong
 */
export async function playPrograms(game: ProgramGame, options: PlayOptions): Promise<GameState> {
  const { loaded, players, seed, world, timeout } = game;
  const named = [namedSeat('gov', players.gov), namedSeat('is', players.is)] as const;
  const gov = seatOf(named[0]);
  const is = seatOf(named[1]);
  const { lexicon } = settingFor(loaded, [null, null]);
  try {
    const { state } = await playWithBots(
      { loaded, lexicon, seats: [gov.seat, is.seat], seed, world, timeout, tell: sayAside },
      options,
    );
    return state;
  } finally {
    await Promise.all([gov.program?.stop(), is.program?.stop()]);
  }
}
