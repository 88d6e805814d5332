import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lesson, LessonGame } from '../lesson/lesson.js';
import { looseNameFaults } from '../lesson/loose-names.js';
import { checkedLesson, shapedLesson } from '../lesson/parse-lesson.js';
import { type Fault, ScenarioError } from '../scenario/fault.js';
import { parseJson } from '../scenario/json.js';
import type { LessonFile, LessonGameEntry } from '../scenario/lesson-file.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import { readTextFile } from './files.js';
import { openLessonGame } from './lesson-game.js';
import { openMilestones } from './milestones.js';
import { findPlayer, PLAYER_NAMES } from './players.js';
import type { Recorder } from './recorder.js';
import { openScenario, shippedScenarios } from './scenarios.js';
import { UsageError } from './usage-error.js';

/** The scenario whose library holds all that lessons cite. */
export const WHOLE = 'road-to-deir-ezzor';

/** A lesson that was opened, and what records each of its games: their paths are still to be chosen. */
export interface OpenedLesson {
  path: string;
  lesson: Lesson;
  loaded: readonly LoadedScenario[];
  recorders: readonly Omit<Recorder, 'path'>[];
}

/** The ids of the lessons that ship, sorted. */
export function shippedLessons(): string[] {
  return readdirSync(join(shippedScenarios(), 'lessons'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/**
 * The path of the lesson that an argument names: the id of one that ships, or a path.
 *
 * @throws {UsageError} where there is neither
 */
export function lessonPath(idOrPath: string): string {
  const shipped = join(shippedScenarios(), 'lessons', `${idOrPath}.json`);
  if (/^[a-z0-9-]+$/.test(idOrPath) && existsSync(shipped)) return shipped;
  if (existsSync(idOrPath)) return idOrPath;
  const ids = shippedLessons().join(', ');
  throw new UsageError(`no lesson "${idOrPath}": give one of ${ids}, or the path of a lesson file`);
}

/**
 * The lesson in a file as far as its shape goes, without its games.
 *
 * @throws {ScenarioError} with every fault of its shape
 */
export function readLesson(path: string): LessonFile {
  const file = readTextFile(path);
  if (file !== null) return shapedLesson(file);
  throw new ScenarioError([
    { file: path, path: '', wrong: 'is not there', right: 'the path of a lesson file' },
  ]);
}

/**
 * Opens the lesson in the file at `path` with its games.
 *
 * @throws {ScenarioError} with every fault of its shape, or else of its scenarios and players, or else of its names, or
 *   else of the lines that begin its games
 */
export async function openLesson(path: string): Promise<OpenedLesson> {
  const file = await wellShaped(path);
  const faults: Fault[] = [];
  const loaded: LoadedScenario[] = [];
  for (const [no, game] of file.games.entries()) {
    const found = await scenarioFor(path, no, game, faults);
    if (found !== null) loaded.push(found);
    for (const key of ['opponent', 'aide'] as const) checkPlayer(path, no, key, game[key], faults);
  }
  if (faults.length > 0) throw new ScenarioError(faults);
  const milestones = loaded.map((one) => openMilestones(one)?.milestones ?? []);
  const grounds = loaded.map(({ scenario: { briefing }, library: dossier }, no) => ({
    briefing,
    dossier,
    milestones: milestones[no]!,
  }));
  checkedLesson(path, file, grounds);
  const games: LessonGame[] = [];
  const recorders: Omit<Recorder, 'path'>[] = [];
  for (const [no, game] of file.games.entries()) {
    const opened = await openLessonGame({ path, no, entry: game, loaded: loaded[no]!, faults });
    games.push({
      ...opened.game,
      dossier: loaded[no]!.library,
      milestones: milestones[no]!,
    });
    recorders.push(opened.recorder);
  }
  if (faults.length > 0) throw new ScenarioError(faults);
  return { path, lesson: { file, games }, loaded, recorders };
}

/** The lesson in a file; where its shape has faults, the names in it that lead nowhere are told with them. */
async function wellShaped(path: string): Promise<LessonFile> {
  try {
    return readLesson(path);
  } catch (error) {
    const text = error instanceof ScenarioError ? readTextFile(path)?.text : undefined;
    const parsed = text === undefined ? { fault: true } : parseJson(path, text);
    if (!(error instanceof ScenarioError) || 'fault' in parsed) throw error;
    // A scenario of one's own may have reports of its own.
    if (/"scenario":\s*"[^"]*\.json"/.test(text ?? '')) throw error;
    const whole = await openScenario(WHOLE);
    const ground = { dossier: whole.library, milestones: openMilestones(whole)?.milestones ?? [] };
    const told = new Set(error.faults.map((fault) => fault.path));
    const more = looseNameFaults(path, parsed.value, ground).filter((fault) => !told.has(fault.path));
    throw new ScenarioError([...error.faults, ...more], error.remark);
  }
}

/** The scenario of a game: one that ships, or a file seen from the folder of the lesson; null with the fault told. */
async function scenarioFor(
  path: string,
  no: number,
  { scenario }: LessonGameEntry,
  faults: Fault[],
): Promise<LoadedScenario | null> {
  const beside = join(dirname(path), scenario);
  try {
    return await openScenario(scenario.endsWith('.json') && existsSync(beside) ? beside : scenario);
  } catch (error) {
    if (error instanceof ScenarioError) faults.push(...error.faults);
    else if (error instanceof UsageError) {
      const right =
        'the id of a scenario that ships, or the path of a scenario file from the folder of the lesson';
      faults.push({
        file: path,
        path: `games[${no}].scenario`,
        wrong: `is "${scenario}", where there is no scenario`,
        right,
      });
    } else throw error;
    return null;
  }
}

function checkPlayer(
  path: string,
  no: number,
  key: 'opponent' | 'aide',
  name: string | undefined,
  faults: Fault[],
): void {
  if (name === undefined || findPlayer(name) !== null) return;
  const wrong = `is "${name}", which is no player`;
  faults.push({ file: path, path: `games[${no}].${key}`, wrong, right: `one of ${PLAYER_NAMES}` });
}
