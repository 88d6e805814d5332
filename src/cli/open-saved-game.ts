import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OrderSheet } from '../engine/model/order.js';
import { type BySide, SIDES } from '../engine/model/side.js';
import { isFault } from '../parser/fault.js';
import { parseOrder } from '../parser/order-text.js';
import { SaveError } from '../save/save-error.js';
import type { Save } from '../save/schema.js';
import { stateOf } from '../save/state.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import { daysAgain } from '../session/days-again.js';
import { newSession, type Opponent, type PlayedDay, type Setting } from '../session/session.js';
import { rootOf } from '../sim/seed.js';
import { type OpenGame, PERSON } from './open-new-game.js';
import { findPlayer, PLAYER_NAMES } from './players.js';
import { inFile, readSaveFile } from './read-saves.js';
import { freePath } from './recorder.js';
import { saveName, savesIn } from './saves.js';
import { openScenario } from './scenarios.js';
import { settingFor } from './setting.js';
import { UsageError } from './usage-error.js';

/** A saved game that was opened, and what was wrong with its file, null where nothing was. */
export interface OpenedSave extends OpenGame {
  warning: string | null;
}

/**
 * Opens the game in the save at `path`, at its last finished day.
 *
 * @param scenario the scenario file, where it is not one that ships
 * @throws {SaveError} where it cannot be used
 */
export async function openSavedGame(path: string, scenario?: string): Promise<OpenedSave> {
  const { save, path: found, warning } = readSaveFile(path);
  const loaded = await openScenario(scenario ?? save.scenario);
  const state = inFile(found, () => stateOf(save, loaded.scenario, loaded.digest));
  const setting = settingFor(
    loaded,
    inFile(found, () => opponentsOf(loaded, save)),
  );
  const session = newSession(setting, state, daysOf(setting, save, state));
  return {
    setting,
    session,
    recorder: {
      loaded,
      seed: save.seed,
      world: save.world,
      players: save.players,
      path: ownPath(path, save),
      earlier: save.turns,
      known: session.played.length,
      saved: warning || ownPath(path, save) !== path ? null : state,
    },
    title: loaded.file.name,
    warning,
  };
}

/** Where the game goes on being saved: a save under a name of its own is a mark to come back to, and stays as it is. */
function ownPath(path: string, { scenario, seed }: Save): string {
  const own = basename(saveName(scenario, seed), '.json');
  return basename(path).startsWith(own) ? path : freePath(dirname(path), scenario, seed);
}

/**
 * The path of the save that is named, or of the one written last.
 *
 * @param named its path, or its name in `folder`
 * @throws {UsageError} where there is none
 */
export function savePath(named: string | undefined, folder: string): string {
  if (named === undefined) {
    const last = savesIn(folder)[0];
    if (last === undefined)
      throw new UsageError(`there is no saved game in ${folder}: begin one with "play"`);
    return last;
  }
  const inFolder = join(folder, named.endsWith('.json') ? named : `${named}.json`);
  if (existsSync(named)) return named;
  if (existsSync(inFolder)) return inFolder;
  throw new UsageError(`no save "${named}": give its path, or its name in ${folder}`);
}

/** Who gives each side's orders. A game that nobody typed goes on with the first side typed. */
function opponentsOf({ scenario }: LoadedScenario, { players }: Save): BySide<Opponent | null> {
  const [first, second] = SIDES.map((no) => opponentOf(players, scenario.briefing.sides[no].id));
  return [second === null ? first! : null, second!];
}

/** What gives the orders of `side`: null for a person. */
function opponentOf(players: Save['players'], side: string): Opponent | null {
  const name = players[side] ?? PERSON;
  const player = name === PERSON ? null : findPlayer(name);
  if (name === PERSON || player !== null) return player;
  throw new SaveError([`players.${side} is "${name}"; right would be: ${PERSON}, ${PLAYER_NAMES}`]);
}

/** The days of the save with their events, so that they can be told and shown again; none where they cannot be had. */
function daysOf({ scenario, lexicon }: Setting, save: Save, state: PlayedDay['after']): PlayedDay[] {
  const sheets: OrderSheet[] = [];
  for (const { orders } of save.turns) {
    const sheet = scenario.briefing.sides.map(({ id }) =>
      orders[id]!.map((text) => parseOrder(lexicon, text)),
    );
    if (sheet.flat().some(isFault)) return [];
    // Without a fault, each is an order.
    sheets.push(sheet as unknown as OrderSheet);
  }
  return daysAgain(scenario, rootOf(save.seed), save.world, sheets, state);
}
