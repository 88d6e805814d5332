import { expect, test } from 'vitest';
import { readSave } from '../../src/save/read-save.js';
import { replaySave } from '../../src/save/replay.js';
import { SaveError } from '../../src/save/save-error.js';
import { type Recorded, writeSave } from '../../src/save/write-save.js';
import { rootOf } from '../../src/sim/seed.js';
import { drill, FOUR_DAYS, recorded } from './recorded.js';

const loaded = drill();
const game = recorded(loaded, FOUR_DAYS);

function replayed(changed: Recorded, seed = changed.seed) {
  return replaySave(readSave(writeSave(changed)), loaded.scenario, loaded.digest, rootOf(seed));
}

test('a game comes out the same when its orders are played again', () => {
  expect(replayed(game)).toEqual({ turns: 4, firstDifferentTurn: null, fields: [], difference: null });
});

test('a game without a day is compared by its snapshot', () => {
  const none = recorded(loaded, []);
  expect(replayed(none)).toEqual({ turns: 0, firstDifferentTurn: null, fields: [], difference: null });
  const { firstDifferentTurn, difference } = replayed({ ...none, seed: '8' });
  expect(firstDifferentTurn).toBe(0);
  expect(difference?.path).toMatch(/^state\.formations\[\d+\]\.\w+$/);
});

test('the first day that differs is named, and the columns that do', () => {
  const turns = structuredClone(game.turns);
  turns[1]!.orders.gov = [];
  const replay = replayed({ ...game, turns });
  expect(replay).toMatchObject({ turns: 4, firstDifferentTurn: 2, difference: null });
  expect(replay.fields).toContain('formations.task');
  expect(replay.fields).not.toContain('turn');
});

test('on the last day the exact place in the snapshot is named', () => {
  const turns = structuredClone(game.turns);
  turns[3]!.orders.gov = ['dig in west-guard'];
  const replay = replayed({ ...game, turns });
  expect(replay.firstDifferentTurn).toBe(4);
  expect(replay.difference?.path).toMatch(/^state\./);
});

test('a snapshot that was made better than the game is found out', () => {
  const state = structuredClone(game.state);
  state.formations[2]!.strength += 100;
  const { firstDifferentTurn, fields, difference } = replayed({ ...game, state });
  expect(firstDifferentTurn).toBe(4);
  expect(fields).toEqual(['formations.strength']);
  expect(difference).toEqual({
    path: 'state.formations[2].strength',
    saved: state.formations[2]!.strength,
    replayed: game.state.formations[2]!.strength,
  });
});

test('an order that makes no sense is a fault of the file', () => {
  const turns = structuredClone(game.turns);
  turns[2]!.orders.is = ['march nobody to nowhere', 'help'];
  const save = readSave(writeSave({ ...game, turns }));
  const replay = () => replaySave(save, loaded.scenario, loaded.digest, rootOf('7'));
  expect(replay).toThrow(SaveError);
  expect(replay).toThrow('turns[2].orders.is[0] is "march nobody to nowhere"');
  expect(replay).toThrow('turns[2].orders.is[1] is "help"');
});
