import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedFolder } from '../../src/cli/files.js';
import { openScenario } from '../../src/cli/scenarios.js';
import { readSave } from '../../src/save/read-save.js';
import { replaySave } from '../../src/save/replay.js';
import { stateOf } from '../../src/save/state.js';
import { writeSave } from '../../src/save/write-save.js';
import type { LoadedScenario } from '../../src/scenario/loaded.js';
import { rootOf } from '../../src/sim/seed.js';
import { cpuMs } from './cpu.js';
import { type Meter, sized } from './meter.js';

/** A game of 59 days that ships. */
const SHIPPED = 'road-to-deir-ezzor-reported.json';

/** What `verify` does with a save, all checks and digests included: days played again by the second. */
export const replay: Meter = {
  name: 'replay',
  async ready(size) {
    const { text, loaded } = await shipped();
    const save = readSave(text);
    const again = () => {
      const { firstDifferentTurn } = replaySave(save, loaded.scenario, loaded.digest, rootOf(save.seed));
      if (firstDifferentTurn !== null) throw new Error(`${SHIPPED} comes out differently: npm run golden`);
    };
    const times = sized(8, size);
    const ms = () =>
      cpuMs(() => {
        for (let no = 0; no < times; no++) again();
      });
    ms();
    return async () => ({
      checksum: save.seal,
      readings: [
        { figure: 'days', value: (times * save.turns.length * 1000) / ms(), unit: '/s', better: 'more' },
      ],
    });
  },
};

/** The text of a save: read with all its checks, snapshot too, and written. */
export const saves: Meter = {
  name: 'save',
  async ready(size) {
    const { text, loaded } = await shipped();
    const save = readSave(text);
    const state = stateOf(save, loaded.scenario, loaded.digest);
    const times = sized(10, size);
    const read = () =>
      cpuMs(() => {
        for (let no = 0; no < times; no++) stateOf(readSave(text), loaded.scenario, loaded.digest);
      }) / times;
    const { format: _, game: __, seal, ...recorded } = save;
    const write = () =>
      cpuMs(() => {
        for (let no = 0; no < times; no++) writeSave({ ...recorded, state });
      }) / times;
    read();
    write();
    return async () => ({
      checksum: seal,
      readings: [
        { figure: 'read', value: read(), unit: 'ms', better: 'less' },
        { figure: 'write', value: write(), unit: 'ms', better: 'less' },
      ],
    });
  },
};

async function shipped(): Promise<{ text: string; loaded: LoadedScenario }> {
  const text = readFileSync(join(shippedFolder('saves'), SHIPPED), 'utf8');
  return { text, loaded: await openScenario(readSave(text).scenario) };
}
