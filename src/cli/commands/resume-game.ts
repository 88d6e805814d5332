import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OrderSheet } from '../../engine/model/order.js';
import type { BySide } from '../../engine/model/side.js';
import { isFault } from '../../parser/fault.js';
import { parseOrder } from '../../parser/order-text.js';
import type { Save } from '../../save/schema.js';
import { stateOf } from '../../save/state.js';
import type { LoadedScenario } from '../../scenario/parse.js';
import { lastDayOf } from '../../session/last-day.js';
import { newSession, type Opponent, type PlayedDay, type Setting } from '../../session/session.js';
import { rootOf } from '../../sim/seed.js';
import { openScenario } from '../files.js';
import { opponentNamed } from '../opponent.js';
import { playPlain } from '../plain.js';
import { readSaveFile, savesFolder, savesIn } from '../saves.js';
import { settingFor } from '../setting.js';
import { forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';
import { openingLines, PERSON, readScript, typingFor } from './play-game.js';
import type { ResumeOptions } from './resume.js';

/**
 * Goes on with a saved game from its last finished day.
 *
 * @returns the exit code
 * @throws {UsageError} where there is no such save, SaveError where it cannot be used
 */
export async function resumeGame(options: ResumeOptions): Promise<number> {
  const script = readScript(options.script);
  const path = savePath(options.save, savesFolder(options.saves));
  const { save, warning } = readSaveFile(path);
  if (warning) process.stderr.write(`${forOneLine(warning)}\n`);
  const loaded = openScenario(options.scenario ?? save.scenario);
  const state = stateOf(save, loaded.scenario, loaded.digest);
  const setting = settingFor(loaded, opponentsOf(loaded, save));
  const last = lastDay(setting, save, state);
  const session = newSession(setting, state, last ? [last] : []);
  return playPlain({
    setting,
    session,
    recorder: {
      loaded,
      seed: save.seed,
      world: save.world,
      players: save.players,
      path,
      earlier: save.turns,
      known: session.played.length,
      saved: warning ? null : state,
    },
    typing: typingFor(script, options.plain, setting),
    opening: [`${loaded.file.name}, resumed.`, '', ...openingLines(setting, session, save.seed)],
    script: options.script ?? null,
  });
}

/** The path of the save that is named, or of the one written last. */
function savePath(named: string | undefined, folder: string): string {
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
  const [first, second] = scenario.briefing.sides.map(({ id }) => players[id] ?? PERSON) as [string, string];
  const nobody = first !== PERSON && second !== PERSON;
  const opponent = (name: string): Opponent | null => (name === PERSON ? null : opponentNamed(name));
  return [nobody ? null : opponent(first), opponent(second)];
}

/** The last day of the save with its events, so that "reports" can tell it again; null where it cannot be had. */
function lastDay({ scenario, lexicon }: Setting, save: Save, state: PlayedDay['after']): PlayedDay | null {
  const sheets: OrderSheet[] = [];
  for (const { orders } of save.turns) {
    const sheet = scenario.briefing.sides.map(({ id }) =>
      orders[id]!.map((text) => parseOrder(lexicon, text)),
    );
    if (sheet.flat().some(isFault)) return null;
    // Without a fault, each is an order.
    sheets.push(sheet as unknown as OrderSheet);
  }
  return lastDayOf(scenario, rootOf(save.seed), save.world, sheets, state);
}
