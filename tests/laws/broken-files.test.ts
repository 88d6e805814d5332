import { expect, test } from 'vitest';
import { random } from '../../src/ai/random.js';
import { staff } from '../../src/ai/staff/staff.js';
import { Rng } from '../../src/engine/random/stream.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { readSave } from '../../src/save/read-save.js';
import { replaySave } from '../../src/save/replay.js';
import { SaveError } from '../../src/save/save-error.js';
import { stateOf } from '../../src/save/state.js';
import { writeSave } from '../../src/save/write-save.js';
import { digestOf } from '../../src/scenario/digest.js';
import { ScenarioError } from '../../src/scenario/fault.js';
import { ordersOf, playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { drill, FOUR_DAYS, recorded } from '../save/recorded.js';
import { drillFiles, loadFiles } from '../scenario/drill-files.js';
import { mutate, nudge } from '../support/mutate.js';

/** Does `what`; a refusal of the kind expected is a null, all else goes on with the number by which to repeat it. */
function orRefused<T>(
  number: number,
  refusal: typeof ScenarioError | typeof SaveError,
  what: () => T,
  check: (error: unknown) => void = () => {},
): T | null {
  try {
    return what();
  } catch (error) {
    check(error);
    if (error instanceof refusal && error.message.length > 0) return null;
    throw new Error(`number ${number}`, { cause: error });
  }
}

/** A refused scenario says of each fault where it is, what is wrong and what would be right, in few words. */
function checkFaults(error: unknown): void {
  if (!(error instanceof ScenarioError)) return;
  expect(error.faults.length).toBeGreaterThan(0);
  for (const { file, path, wrong, right } of error.faults) {
    expect([file, wrong, right]).not.toContain('');
    expect(`${path} ${wrong}`.length).toBeLessThan(400);
  }
}

test('500 broken scenarios are refused with a message, or played to their end', () => {
  let played = 0;
  for (let number = 1; number <= 500; number++) {
    const rng = new Rng(number, 500);
    const files = drillFiles();
    const names = rng.below(3) > 0 ? ['drill.json'] : Object.keys(files);
    const part = files[names[rng.below(names.length)]!];
    for (let i = 0; i < 3; i++) (number % 2 ? nudge : mutate)(part, rng);
    const loaded = orRefused(number, ScenarioError, () => loadFiles(files), checkFaults);
    if (!loaded) continue;
    const state = orRefused(number, ScenarioError, () =>
      playGame(loaded.scenario, [random, staff], rootOf(String(number)), 'drawn'),
    );
    expect(state?.outcome).not.toBeNull();
    played += 1;
  }
  expect(played).toBeGreaterThan(50);
  expect(played).toBeLessThan(450);
});

test('300 broken saves are refused with a message, or gone on with to their end', () => {
  const loaded = drill();
  const text = writeSave(recorded(loaded, FOUR_DAYS));
  let resumed = 0;
  for (let number = 1; number <= 300; number++) {
    const rng = new Rng(number, 501);
    const broken = number % 5 === 0 ? cut(text, rng) : resealed(text, rng, number % 2 === 0);
    const save = orRefused(number, SaveError, () => readSave(broken));
    if (!save) continue;
    orRefused(number, SaveError, () => replaySave(save, loaded.scenario, loaded.digest, rootOf(save.seed)));
    const state = orRefused(number, SaveError, () => stateOf(save, loaded.scenario, loaded.digest));
    if (!state) continue;
    for (; !state.outcome; resumed++) {
      orRefused(number, SaveError, () =>
        adjudicate(loaded.scenario, state, ordersOf(loaded.scenario, state, [random, staff])),
      );
    }
  }
  expect(resumed).toBeGreaterThan(50);
});

/** A save whose content was changed by someone who knows how to seal it again. */
function resealed(text: string, rng: Rng, gently: boolean): string {
  const { seal: _, ...content } = JSON.parse(text);
  for (let i = 0; i < 2; i++) (gently ? nudge : mutate)(content, rng);
  return JSON.stringify({ ...content, seal: digestOf(content) });
}

function cut(text: string, rng: Rng): string {
  const at = rng.below(text.length);
  return rng.below(2) === 0 ? text.slice(0, at) : text.slice(0, at) + text.slice(at + 1 + rng.below(5));
}
