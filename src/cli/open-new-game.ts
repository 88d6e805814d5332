import { randomInt } from 'node:crypto';
import { SIDES } from '../engine/model/side.js';
import type { World } from '../engine/model/state.js';
import { newGame } from '../engine/turn/new-game.js';
import { newSession, type Session, type Setting } from '../session/session.js';
import { rootOf } from '../sim/seed.js';
import { playerNamed } from './players.js';
import { freePath, type Recorder } from './recorder.js';
import { openScenario } from './scenarios.js';
import { settingFor } from './setting.js';

/** What stands in a save for a side whose orders were typed. */
export const PERSON = 'person';

/** A game at a keyboard, ready to be played. */
export interface OpenGame {
  setting: Setting;
  session: Session;
  recorder: Recorder;
  /** Of the scenario. */
  title: string;
}

/** What a new game is to be. */
export interface NewGameAsked {
  /** An id, or the path of a file. */
  scenario: string;
  side: 'gov' | 'is' | 'both';
  opponent: string;
  /** Drawn where it is left out. */
  seed: string | undefined;
  world: World;
}

/**
 * Opens a new game.
 *
 * @param folder where it will be saved
 * @throws {UsageError} where there is no such scenario or player, ScenarioError where its files have faults
 */
export async function openNewGame(asked: NewGameAsked, folder: string): Promise<OpenGame> {
  const { side, opponent, world } = asked;
  const player = playerNamed('opponent', opponent);
  const loaded = await openScenario(asked.scenario);
  const { briefing } = loaded.scenario;
  const isTyped = SIDES.map((no) => side === 'both' || (side === 'gov' ? 0 : 1) === no);
  const setting = settingFor(loaded, [isTyped[0] ? null : player, isTyped[1] ? null : player]);
  const seed = asked.seed ?? String(randomInt(100_000, 1_000_000));
  return {
    setting,
    session: newSession(setting, newGame(loaded.scenario, rootOf(seed), world)),
    recorder: {
      loaded,
      seed,
      world,
      players: Object.fromEntries(
        SIDES.map((no) => [briefing.sides[no].id, isTyped[no] ? PERSON : opponent]),
      ),
      path: freePath(folder, briefing.id, seed),
      earlier: [],
      known: 0,
      saved: null,
    },
    title: loaded.file.name,
  };
}
