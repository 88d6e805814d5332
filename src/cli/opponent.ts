import { PLAYERS } from '../ai/register.js';
import type { Opponent } from '../session/session.js';
import { forOneLine } from './text.js';
import { UsageError } from './usage-error.js';

/**
 * The player that --opponent names.
 *
 * @throws {UsageError} where there is none; the message lists those there are
 */
export function opponentNamed(name: string): Opponent {
  const player = Object.hasOwn(PLAYERS, name) ? PLAYERS[name] : undefined;
  if (player) return player;
  const known = Object.keys(PLAYERS).join(', ');
  throw new UsageError(`--opponent ${forOneLine(name)}: no such player; give one of ${known}`);
}
