import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from '../../src/ai/random.js';
import { shippedFolder } from '../../src/cli/files.js';
import { openSavedGame } from '../../src/cli/open-saved-game.js';
import { UsageError } from '../../src/cli/usage-error.js';
import type { Rng } from '../../src/engine/random/stream.js';
import { readSave } from '../../src/save/read-save.js';
import { recordTurn } from '../../src/save/record.js';
import { replaySave } from '../../src/save/replay.js';
import { SaveError } from '../../src/save/save-error.js';
import type { Save, SavedTurn } from '../../src/save/schema.js';
import { stateOf } from '../../src/save/state.js';
import { writeSave } from '../../src/save/write-save.js';
import { digestOf } from '../../src/scenario/digest.js';
import { ordersOf, playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { breakData } from './break-data.js';
import { brokenText } from './break-text.js';
import { type Case, chanceOfNumber } from './case.js';
import type { Kind, Tally } from './kind.js';
import { playDay } from './one-day.js';
import { shipped } from './shipped.js';

/**
 * Saves that somebody has changed, and mostly sealed again: those that ship and some small ones. They are refused, or
 * `verify` tells what differs, and those that can be gone on with keep the laws. Nothing is written beside them.
 */
export const saves: Kind = {
  name: 'saves',
  steps: { least: 1, most: 4 },
  async run(one) {
    const { text, isLong } = brokenSave(one);
    const rng = chanceOfNumber(one.start ^ 1);
    if (rng.below(50) === 0) await openFile(text);
    const save = orRefused(() => readSave(text));
    const found = save === null ? null : scenarioOf(save);
    if (save === null || found === null) return { refused: 1 };
    return followed(save, found, rng, !isLong || rng.below(20) === 0);
  },
  file: (one) => ({ name: 'save.json', text: brokenSave(one).text }),
};

interface Base {
  text: string;
  /** Whether it has many days, so that playing them again takes long. */
  isLong: boolean;
}

const BASES: readonly Base[] = [
  ...['last-hills-staff', 'road-to-deir-ezzor-reported'].map((name) => ({
    text: readFileSync(join(shippedFolder('saves'), `${name}.json`), 'utf8'),
    isLong: true,
  })),
  ...[0, 1, 3, 12].map((days) => freshSave('drill', days)),
  ...[1, 4].map((days) => freshSave('first-steps', days)),
  freshSave('last-hills', 2),
];

/** A save of some days between random players. */
function freshSave(id: string, days: number): Base {
  const { scenario, digest } = shipped(id).loaded;
  const turns: SavedTurn[] = [];
  const state = playGame(scenario, [random, random], rootOf('fuzz'), 'drawn', {
    until: days,
    after: (orders, now) => turns.push(recordTurn(scenario.briefing, orders, now)),
  });
  const players = Object.fromEntries(scenario.briefing.sides.map((side) => [side.id, 'random']));
  const head = {
    version: '0.0.0',
    scenario: id,
    scenarioDigest: digest,
    seed: 'fuzz',
    world: 'drawn' as const,
  };
  return { text: writeSave({ ...head, players, turns, state }), isLong: false };
}

function brokenSave({ start, steps }: Case): Base {
  const rng = chanceOfNumber(start);
  const base = BASES[rng.chance(150) ? rng.below(BASES.length) : 2 + rng.below(BASES.length - 2)]!;
  const isSealed = rng.chance(900);
  const { seal, ...content } = JSON.parse(base.text);
  // A change of something else than the long list of turns, more often than its size would make it.
  const { state } = content;
  let text: string | null = null;
  for (const step of steps) {
    const chance = chanceOfNumber(step);
    if (text !== null || chance.chance(80)) text = brokenText(text ?? base.text, chance);
    else breakData(chance.chance(600) && content.state === state ? state : content, chance);
  }
  return { ...base, text: text ?? JSON.stringify({ ...content, seal: isSealed ? digestOf(content) : seal }) };
}

/** What `what` gives, or null where it refuses with faults, as it may. */
function orRefused<T>(what: () => T): T | null {
  try {
    return what();
  } catch (error) {
    if (error instanceof SaveError && error.faults.length > 0 && !error.faults.includes('')) return null;
    throw error;
  }
}

/** The scenario that a save names, null where it is none of those that are broken here. */
function scenarioOf({ scenario }: Save) {
  return ['drill', 'first-steps', 'last-hills', 'road-to-deir-ezzor'].includes(scenario)
    ? shipped(scenario).loaded
    : null;
}

/** Verifies a save that could be read, and goes on with it for some days. */
function followed(
  save: Save,
  { scenario, digest }: NonNullable<ReturnType<typeof scenarioOf>>,
  rng: Rng,
  isVerified: boolean,
): Tally {
  const tally: Tally = {};
  if (isVerified) {
    const replay = orRefused(() => replaySave(save, scenario, digest, rootOf(save.seed)));
    tally[replay === null ? 'refused' : replay.firstDifferentTurn === null ? 'alike' : 'different'] = 1;
  }
  const state = orRefused(() => stateOf(save, scenario, digest));
  if (state === null) return { refused: 1 };
  let days = 0;
  for (; days < 4 && state.outcome === null; days++)
    playDay(scenario, state, ordersOf(scenario, state, [random, random]), rng.chance(20));
  return { ...tally, resumed: 1, turns: days };
}

/** Opens the file as `resume` does, in a folder of its own: nothing else comes into it, and the file stays as it is. */
async function openFile(text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sukhnah-sim-fuzz-'));
  const path = join(folder, 'game.json');
  try {
    writeFileSync(path, text);
    try {
      await openSavedGame(path);
    } catch (error) {
      if (!(error instanceof SaveError || error instanceof UsageError)) throw error;
    }
    const isAlone = readdirSync(folder).join() === 'game.json';
    // What is no UTF-8 comes out of a file as it went in.
    if (!isAlone || !readFileSync(path).equals(Buffer.from(text))) throw new Error('a save was written to');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
