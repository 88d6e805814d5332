import type { BySide } from '../../engine/model/side.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import type { BotsOfTask } from '../pool/pool-task.js';
import type { BotEntry } from './bot-stock.js';
import { namedSeat } from './seats.js';

/** Who plays a series, and on what. */
export interface Entered {
  loaded: LoadedScenario;
  /** Names of players, or command lines of bots after `cmd:`. */
  gov: string;
  is: string;
}

/**
 * The bots of a series, as a part of its tasks; nothing where none plays.
 *
 * @param timeout milliseconds that a bot has for a turn
 * @throws {UsageError} where a name is no player and no command
 */
export function seriesBots({ loaded, gov, is }: Entered, timeout: number): { bots?: BotsOfTask } {
  return botsPart(loaded, [botEntry('gov', gov), botEntry('is', is)], timeout);
}

/** The same of entries that are there: null for a player of ours. */
export function botsPart(
  loaded: LoadedScenario,
  entries: BySide<BotEntry | null>,
  timeout: number,
): { bots?: BotsOfTask } {
  return entries.every((entry) => entry === null) ? {} : { bots: { loaded, entries, timeout } };
}

function botEntry(option: string, text: string): BotEntry | null {
  const named = namedSeat(option, text);
  return named.type === 'program' ? { name: named.name, command: named.command } : null;
}
