import { random } from '../../src/ai/random.js';
import { staff } from '../../src/ai/staff/staff.js';
import { settingFor } from '../../src/cli/setting.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import type { Rng } from '../../src/engine/random/stream.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { ScenarioError } from '../../src/scenario/fault.js';
import type { LoadedScenario } from '../../src/scenario/loaded.js';
import { loadScenario } from '../../src/scenario/parse.js';
import { answer } from '../../src/session/answer.js';
import { newSession } from '../../src/session/session.js';
import { ordersOf } from '../../src/sim/play.js';
import { breakData, type Loose } from './break-data.js';
import { brokenText } from './break-text.js';
import { anyNumber, type Case, chanceOfNumber } from './case.js';
import type { Kind, Tally } from './kind.js';
import { playDay } from './one-day.js';
import { SHIPPED, shippedText } from './shipped.js';

/**
 * Shipped scenario files that somebody has changed: each step changes the scenario's own file or one of its library. They
 * are refused with faults that name their places, or can be played and asked about.
 */
export const scenarios: Kind = {
  name: 'scenarios',
  steps: { least: 1, most: 5 },
  run(one) {
    const { name, files } = brokenFiles(one);
    const loaded = loadedOrRefused(name, files);
    if (loaded === null) return { refused: 1 };
    return { played: 1, ...playSome(loaded, chanceOfNumber(one.start ^ 1)) };
  },
  file(one) {
    const { name, files } = brokenFiles(one);
    // What stands beside a scenario goes before what ships: a changed file of the library is shown with its path.
    return {
      name: 'scenario.json',
      text: files.size === 1 && files.has(name) ? files.get(name)! : packed(files),
    };
  },
};

/** Drills load fast and have all there is: most cases are of them. */
const NAMES = [...Array<string>(12).fill('drill'), ...SHIPPED.map(({ id }) => id)];

interface Broken {
  name: string;
  /** The texts of the changed files, by path. */
  files: ReadonlyMap<string, string>;
}

function brokenFiles({ start, steps }: Case): Broken {
  const rng = chanceOfNumber(start);
  const name = `${NAMES[rng.below(NAMES.length)]}.json`;
  const own = JSON.parse(shippedText(name).text) as { library: Record<string, string> };
  const paths = [...Object.values(own.library), 'theatre/outlets.json'];
  const isGentle = rng.chance(500);
  const files = new Map<string, string>();
  for (const step of steps) {
    const chance = chanceOfNumber(step);
    const path = chance.chance(700) ? name : paths[chance.below(paths.length)]!;
    const text = files.get(path) ?? shippedText(path).text;
    files.set(path, broken(text, chance, isGentle));
  }
  return { name, files };
}

/** `text` changed as data, or where it is none any more, or else now and then, as letters. */
function broken(text: string, rng: Rng, isGentle: boolean): string {
  if (!isGentle && rng.chance(250)) return brokenText(text, rng);
  let data: Loose;
  try {
    data = JSON.parse(text);
  } catch {
    return brokenText(text, rng);
  }
  if (typeof data !== 'object' || data === null) return brokenText(text, rng);
  breakData(data, rng);
  return JSON.stringify(data);
}

/** The scenario, or null where it is refused as it should be. */
function loadedOrRefused(name: string, files: Broken['files']): LoadedScenario | null {
  const read = (path: string) => {
    const text = files.get(path);
    if (text !== undefined) return { path, text };
    return PATHS.has(path) ? shippedText(path) : null;
  };
  try {
    return loadScenario(read(name)!, read);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    if (error.faults.length === 0) throw new Error('refused without a fault', { cause: error });
    for (const { file, path, wrong, right } of error.faults) {
      const isNamed = file !== '' && wrong !== '' && right !== '' && `${path} ${wrong}`.length < 600;
      if (!isNamed) throw new Error(`a fault that does not tell: ${file} ${path} ${wrong} ${right}`);
    }
    return null;
  }
}

/** Every file that ships and may be named in a library. */
const PATHS = new Set(
  SHIPPED.flatMap(({ id, loaded }) => [`${id}.json`, ...Object.values(loaded.file.library)]).concat(
    'theatre/outlets.json',
  ),
);

/** Plays the first days of a scenario, and now and then asks what a player would ask. */
function playSome(loaded: LoadedScenario, rng: Rng): Tally {
  const { scenario } = loaded;
  const state = newGame(scenario, [anyNumber(rng), 2], rng.chance(500) ? 'best' : 'drawn');
  const days = 1 + rng.below(4);
  for (let day = 0; day < days && state.outcome === null; day++)
    playDay(
      scenario,
      state,
      ordersOf(scenario, state, [random, rng.chance(200) ? staff : random]),
      rng.chance(30),
    );
  if (rng.chance(800)) return { turns: state.turn };
  const setting = settingFor(loaded, [null, random]);
  const session = newSession(setting, state);
  for (const line of QUESTIONS) answer(setting, session, line);
  return { turns: state.turn, asked: 1 };
}

const QUESTIONS = [
  'look',
  'briefing',
  'objectives',
  'oob',
  'map',
  'supply',
  'reports',
  'sources',
  'why disputes',
];

/** A drill changed a little that can be played, or null where it cannot. */
export function gentlyBroken(rng: Rng): Scenario | null {
  const file: Loose = JSON.parse(shippedText('drill.json').text);
  for (let i = 0; i < 3; i++) breakData(file, rng);
  return loadedOrRefused('drill.json', new Map([['drill.json', JSON.stringify(file)]]))?.scenario ?? null;
}

function packed(files: Broken['files']): string {
  return `${JSON.stringify(Object.fromEntries(files))}\n`;
}
