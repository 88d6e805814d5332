import type { OrderSheet } from '../engine/model/order.js';
import type { GameState, World } from '../engine/model/state.js';
import { recordTurn } from '../save/record.js';
import type { SavedTurn } from '../save/schema.js';
import { writeSave } from '../save/write-save.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import { writeSaveFile } from './saves.js';
import { VERSION } from './version.js';

/** What it takes to play a game again, but for the orders. */
export interface GameHead {
  loaded: LoadedScenario;
  seed: string;
  world: World;
  /** By id of side: the name of a player, or `person`. */
  players: Record<string, string>;
}

/** The text of the save of a game, all its finished days. */
export function gameText(
  { loaded, seed, world, players }: GameHead,
  turns: readonly SavedTurn[],
  state: GameState,
): string {
  return writeSave({
    version: VERSION,
    scenario: loaded.scenario.briefing.id,
    scenarioDigest: loaded.digest,
    seed,
    world,
    players,
    turns,
    state,
  });
}

/**
 * Writes a game, all its finished days, to `path`.
 *
 * @throws {UsageError} where the place cannot be written
 */
export function writeGame(path: string, head: GameHead, turns: readonly SavedTurn[], state: GameState): void {
  writeSaveFile(path, gameText(head, turns, state));
}

/** What keeps the days of a game that plays itself, and writes it in the end. */
export interface GameKeeper {
  keep(orders: OrderSheet, after: GameState): void;
  write(path: string, state: GameState): void;
}

/** A keeper for one game. */
export function gameKeeper(head: GameHead): GameKeeper {
  const turns: SavedTurn[] = [];
  return {
    keep: (orders, after) => turns.push(recordTurn(head.loaded.scenario.briefing, orders, after)),
    write: (path, state) => writeGame(path, head, turns, state),
  };
}
