import type { Player } from '../ai/player.js';
import { PLAYERS } from '../ai/register.js';
import type { BySide } from '../engine/model/side.js';
import { forOneLine } from './text.js';
import { UsageError } from './usage-error.js';

/** The names of all players, for messages. */
export const PLAYER_NAMES = Object.keys(PLAYERS).join(', ');

/**
 * The players that --gov and --is name.
 *
 * @throws {UsageError} where there is no such player
 */
export function playersOf({ gov, is }: { gov: string; is: string }): BySide<Player> {
  return [playerNamed('gov', gov), playerNamed('is', is)];
}

/**
 * The player with this name.
 *
 * @param option the option that gives it, for the message
 * @throws {UsageError} where there is none; the message lists those there are
 */
export function playerNamed(option: string, name: string): Player {
  const player = findPlayer(name);
  if (player !== null) return player;
  if (isProgram(name)) {
    throw new UsageError(
      `--${option} ${forOneLine(name)}: a bot of your own plays in "run", "batch", "tournament" and "bot", not here`,
    );
  }
  throw new UsageError(`--${option} ${forOneLine(name)}: no such player; give one of ${PLAYER_NAMES}`);
}

/** The player with this name, or null where there is none. */
export function findPlayer(name: string): Player | null {
  return Object.hasOwn(PLAYERS, name) ? PLAYERS[name]! : null;
}

/** Whether what stands for a player is the command line of a bot. */
export function isProgram(text: string): boolean {
  return text.startsWith(PROGRAM);
}

/** What stands before the command line of a bot. */
export const PROGRAM = 'cmd:';
