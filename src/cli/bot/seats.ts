import type { Player } from '../../ai/player.js';
import { findPlayer, isProgram, PLAYER_NAMES, PROGRAM } from '../players.js';
import { forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';
import type { Seat } from './bot-game.js';
import { type BotProgram, startProgram } from './program.js';
import { type Command, commandOf } from './split-command.js';

/** What --gov or --is names: a player of ours, or the command line of a bot. */
export type Named = { type: 'player'; player: Player } | { type: 'program'; command: Command; name: string };

/**
 * What the option `--gov` or `--is` names.
 *
 * @throws {UsageError} where it is no player, and no command after `cmd:`
 */
export function namedSeat(option: string, text: string): Named {
  if (isProgram(text)) {
    return { type: 'program', command: commandOf(text), name: `${option} bot` };
  }
  const player = findPlayer(text);
  if (player !== null) return { type: 'player', player };
  throw new UsageError(
    `--${option} ${forOneLine(text)}: no such player; give one of ${PLAYER_NAMES}, or "${PROGRAM}" and a command`,
  );
}

/** Starts what has to be started. */
export function seatOf(named: Named): { seat: Seat; program: BotProgram | null } {
  if (named.type === 'player') return { seat: named, program: null };
  const program = startProgram(named.command, named.name);
  return { seat: { type: 'bot', talk: program.talk, kept: false }, program };
}
