import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GameState } from '../engine/model/state.js';
import { recordTurn } from '../save/record.js';
import type { SavedTurn } from '../save/schema.js';
import type { Session } from '../session/session.js';
import { type GameHead, writeGame } from './game-file.js';
import { saveName } from './saves.js';

/** What keeps the record of a game that is played, and writes it to a file. */
export interface Recorder extends GameHead {
  /** Where the game's own save goes. */
  path: string;
  /** The days of the save that the game was taken up from. */
  earlier: readonly SavedTurn[];
  /** How many of the session's played days belong to `earlier`. */
  known: number;
  /** The state that stands in the file at `path` now; null where the file has yet to be written. */
  saved: GameState | null;
}

/**
 * Writes the game, all its finished days, to `path`.
 *
 * @throws {UsageError} where the place cannot be written
 */
export function record(recorder: Recorder, session: Session, path = recorder.path): void {
  const { loaded, earlier, known } = recorder;
  const later = session.played
    .slice(known)
    .map(({ orders, after }) => recordTurn(loaded.scenario.briefing, orders, after));
  writeGame(path, recorder, [...earlier, ...later], session.state);
}

/** A path in `folder` for a new game, one that no earlier game of the same seed has taken. */
export function freePath(folder: string, scenario: string, seed: string): string {
  const name = basename(saveName(scenario, seed), '.json');
  let path = join(folder, `${name}.json`);
  for (let i = 2; existsSync(path); i++) path = join(folder, `${name}-${i}.json`);
  return path;
}
