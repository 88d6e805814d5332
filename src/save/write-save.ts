import type { GameState, World } from '../engine/model/state.js';
import { digestOf } from '../scenario/digest.js';
import type { SavedTurn } from './schema.js';
import { FORMAT, GAME } from './sealed.js';

/** All that a save is made of. */
export interface Recorded {
  /** The version of the program. */
  version: string;
  /** Id and digest of the scenario. */
  scenario: string;
  scenarioDigest: string;
  seed: string;
  world: World;
  /** What gave each side's orders, by id of side: the name of a player, or `person`. */
  players: Record<string, string>;
  turns: readonly SavedTurn[];
  state: GameState;
}

/**
 * The text of a save: JSON with one turn a line, so that it reads as a transcript of the game.
 *
 * Seed and orders are the game; the snapshot lets it go on even where the rules have changed since; the digests let a
 * replay name the first turn that comes out differently; the seal tells when the file has been damaged.
 */
export function writeSave(game: Recorded): string {
  const { turns, state, ...head } = game;
  const content = { format: FORMAT, game: GAME, ...head, turns, state };
  const lines = Object.entries({ format: FORMAT, game: GAME, ...head }).map(([key, value]) =>
    entry(key, value),
  );
  const rows = turns.map((turn) => `  ${JSON.stringify(turn)}`);
  lines.push(rows.length === 0 ? entry('turns', []) : `"turns": [\n${rows.join(',\n')}\n]`);
  lines.push(entry('state', state), entry('seal', digestOf(content)));
  return `{\n${lines.join(',\n')}\n}\n`;
}

function entry(key: string, value: unknown): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}
