import { expect, test } from 'vitest';
import { orderSheetsOf } from '../../src/save/order-sheets.js';
import { readSave } from '../../src/save/read-save.js';
import { writeSave } from '../../src/save/write-save.js';
import { drill, FOUR_DAYS, recorded } from './recorded.js';

const loaded = drill();
const { briefing } = loaded.scenario;
const game = recorded(loaded, FOUR_DAYS);

test('each day has both sides’ orders, in the order given', () => {
  const sheets = orderSheetsOf(readSave(writeSave(game)), briefing);
  expect(sheets.map((sheet) => sheet.map((orders) => orders.map(({ type }) => type)))).toEqual([
    [['attack', 'march', 'support'], []],
    [['bombard'], ['strike', 'hold']],
    [[], ['withdraw', 'march']],
    [['attack', 'clear'], []],
  ]);
});

test('every order that makes no sense is named with its place', () => {
  const turns = structuredClone(game.turns);
  turns[0]!.orders.gov = ['march nobody to nowhere'];
  turns[2]!.orders.is!.push('sing');
  const save = readSave(writeSave({ ...game, turns }));
  expect(() => orderSheetsOf(save, briefing)).toThrow(
    /^turns\[0\]\.orders\.gov\[0\] is "march nobody to nowhere".*\nturns\[2\]\.orders\.is\[2\] is "sing"/,
  );
});
