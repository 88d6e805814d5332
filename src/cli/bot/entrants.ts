import { findPlayer, isProgram, PLAYER_NAMES, PROGRAM } from '../players.js';
import { forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';
import type { BotEntry } from './bot-stock.js';
import { commandOf } from './split-command.js';

/** Who enters a tournament. */
export interface Entrant {
  /** The name of a player of ours, or the label of a bot: what tables call it. */
  name: string;
  /** How a bot is started, null for a player of ours. */
  bot: BotEntry | null;
  /** What stands after the label: `cmd:` and a command; null for a player of ours. */
  command: string | null;
}

/**
 * Those whom `--players` names, with commas between them: players of ours, and bots as `LABEL=cmd:COMMAND`. A comma within
 * quotes is part of a command.
 *
 * @throws {UsageError} where one is neither, has no label, or is named twice
 */
export function entrantsIn(text: string): Entrant[] {
  const parts = text.match(/(?:[^,"']|"[^"]*"|'[^']*'|["'])+|(?<=,|^)(?=,|$)/g) ?? [];
  const entrants = parts.map((part) => entrantIn(text, part.trim()));
  const names = entrants.map(({ name }) => name);
  const double = names.find((name, i) => names.indexOf(name) < i);
  if (double === undefined) return entrants;
  throw new UsageError(`--players ${forOneLine(text)}: ${forOneLine(double)} is named twice`);
}

function entrantIn(text: string, part: string): Entrant {
  if (part === '') throw new UsageError(`--players ${forOneLine(text)}: give names with commas between them`);
  if (findPlayer(part) !== null) return { name: part, bot: null, command: null };
  const [, name, command] = /^([\w.-]{1,20})=(.*)$/s.exec(part) ?? [];
  if (name !== undefined && command !== undefined && isProgram(command) && findPlayer(name) === null) {
    return { name, bot: { name, command: commandOf(command) }, command };
  }
  if (part.includes(PROGRAM)) {
    throw new UsageError(
      `--players ${forOneLine(part)}: a bot enters as LABEL=${PROGRAM}COMMAND; a label has up to 20 letters, digits, dots and hyphens, and is no player's name`,
    );
  }
  throw new UsageError(
    `--players ${forOneLine(part)}: no such player; give some of ${PLAYER_NAMES}, or a bot as LABEL=${PROGRAM}COMMAND`,
  );
}
