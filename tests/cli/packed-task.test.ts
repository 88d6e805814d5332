import { expect, test } from 'vitest';
import { packer, unpacker } from '../../src/cli/pool/packed-task.js';
import type { GameTask } from '../../src/sim/game-task.js';
import { drill } from '../save/recorded.js';

/** Ten games of the drill from the one numbered `from`. */
const task = (from: number, { scenario } = drill()): GameTask => ({
  scenario,
  players: ['random', 'random'],
  seed: '7',
  from,
  games: 10,
  world: 'drawn',
  version: '0.0.0',
  milestones: [],
  digests: true,
});

test('a task comes out as it went in', () => {
  const given = task(20);
  expect(unpacker()(structuredClone(packer()(given)))).toEqual(given);
});

test('the scenario of one task after the other is sent and read once', () => {
  const loaded = drill();
  const [pack, unpack] = [packer(), unpacker()];
  const [one, two] = [pack(task(0, loaded)), pack(task(10, loaded))];
  expect(two.bytes).toBe(one.bytes);
  expect(unpack(two).scenario).toBe(unpack(one).scenario);
});

test('another scenario is another one, in whatever order the tasks are taken', () => {
  const [first, second] = [drill(), drill()];
  const renamed = {
    ...second,
    scenario: { ...second.scenario, briefing: { ...second.scenario.briefing, id: 'other' } },
  };
  const [pack, unpack] = [packer(), unpacker()];
  const packed = [task(0, first), task(0, renamed), task(10, first)].map(pack);
  expect(packed.toReversed().map((it) => unpack(it).scenario.briefing.id)).toEqual([
    'drill',
    'other',
    'drill',
  ]);
});
