import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newGame } from '../engine/turn/new-game.js';
import type { LessonGame } from '../lesson/lesson.js';
import { startedGame } from '../lesson/start.js';
import type { Fault } from '../scenario/fault.js';
import type { LessonGameEntry } from '../scenario/lesson-file.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import { newSession, type Opponent } from '../session/session.js';
import { rootOf } from '../sim/seed.js';
import { PERSON } from './open-new-game.js';
import { openSavedGame } from './open-saved-game.js';
import { findPlayer } from './players.js';
import type { Recorder } from './recorder.js';
import { settingFor } from './setting.js';

/** A game of a lesson that is to be opened. Its side and its players are known to be there. */
export interface LessonGameAsked {
  /** Of the lesson. */
  path: string;
  /** Which game of the lesson it is. */
  no: number;
  entry: LessonGameEntry;
  loaded: LoadedScenario;
  /** Takes what is wrong with its start. */
  faults: Fault[];
}

/** A game of a lesson with what records it. */
export interface OpenedLessonGame {
  game: Pick<LessonGame, 'setting' | 'session' | 'aide'>;
  recorder: Omit<Recorder, 'path'>;
}

/**
 * Opens a game of a lesson where the lesson takes it up. Where its start has faults these are told, and it stands at its
 * first day.
 *
 * @throws {SaveError} where the save that begins it cannot be used
 */
export async function openLessonGame(asked: LessonGameAsked): Promise<OpenedLessonGame> {
  const { path, no, entry, loaded, faults } = asked;
  const { briefing } = loaded.scenario;
  const { seed, world, start, opponent: opponentName = 'staff' } = entry;
  const own = briefing.sides.findIndex(({ id }) => id === entry.side);
  const opponent = findPlayer(opponentName)!;
  const opponents: [Opponent | null, Opponent | null] = own === 0 ? [null, opponent] : [opponent, null];
  const aide = entry.aide === undefined ? null : findPlayer(entry.aide);
  const tell = (where: string, wrong: string, right: string) =>
    faults.push({ file: path, path: `games[${no}].${where}`, wrong, right });

  if (start !== undefined && 'save' in start) {
    const save = join(dirname(path), start.save);
    if (existsSync(save)) {
      const { setting, session, recorder } = await openSavedGame(save, entry.scenario);
      const game = {
        setting: { ...setting, opponents },
        session: { ...session, side: own === 0 ? 0 : 1 },
        aide,
      } as const;
      return { game, recorder };
    }
    tell(
      'start.save',
      `is "${start.save}", where there is no file`,
      'the path of a save, from the folder of the lesson',
    );
  }
  const setting = settingFor(loaded, opponents);
  const fresh = newSession(setting, newGame(loaded.scenario, rootOf(seed), world));
  const { session, refused } = startedGame(setting, fresh, entry, aide, findPlayer('staff')!);
  for (const { path: where, line, said } of refused) {
    tell(where, `is "${line}", to which the program says: ${said}`, 'an order that may be given on that day');
  }
  const players = Object.fromEntries(
    briefing.sides.map(({ id }, side) => [id, side === own ? PERSON : opponentName]),
  );
  const recorder = { loaded, seed, world, players, earlier: [], known: 0, saved: null };
  return { game: { setting, session, aide }, recorder };
}
