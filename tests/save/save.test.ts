import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSave } from '../../src/save/read-save.js';
import { SaveError } from '../../src/save/save-error.js';
import { writeSave } from '../../src/save/write-save.js';
import { digestOf } from '../../src/scenario/digest.js';
import { drill, FOUR_DAYS, recorded } from './recorded.js';

const game = recorded(drill(), FOUR_DAYS);
const text = writeSave(game);

test('a save holds what was written', () => {
  const { seal, format, game: name, ...rest } = readSave(text);
  expect({ format, name }).toEqual({ format: 1, name: 'sukhnah-sim' });
  expect(seal).toMatch(/^[0-9a-f]{16}$/);
  expect(rest).toEqual(game);
});

test('a save reads as a transcript: one day a line, orders as a player would type them', () => {
  const lines = text.split('\n');
  expect(lines).toHaveLength(15 + FOUR_DAYS.length);
  expect(lines[10]).toContain(
    '"gov":["attack east-village with west-infantry","march west-mechanised to west-village"',
  );
  expect(text.endsWith('}\n')).toBe(true);
});

test('how a save is spaced does not matter', () => {
  expect(readSave(JSON.stringify(JSON.parse(text), null, 2))).toEqual(readSave(text));
  expect(readSave(text.replaceAll('\n', '\r\n'))).toEqual(readSave(text));
});

test('a game without a day can be saved', () => {
  expect(readSave(writeSave(recorded(drill(), []))).turns).toEqual([]);
});

describe('what is refused, and why', () => {
  /** The save with some of its keys changed and the seal made to fit again, as a forger would. */
  const forged = (changes: object) => {
    const { seal, ...rest } = { ...JSON.parse(text), ...changes };
    return JSON.stringify({ ...rest, seal: digestOf(rest) });
  };

  test.each([
    ['an empty file', '', 'it is cut short: line 1, column 1'],
    ['half a file', text.slice(0, 900), 'it is cut short: line'],
    ['a file without its last line', text.slice(0, -2), 'it is cut short: line'],
    [
      'a file with a letter too many',
      text.replace('"version"', 'x"version"'),
      'it is not JSON: line 4, column 1',
    ],
    ['a list', '[]', 'it is not a save of sukhnah-sim'],
    ['another JSON file', '{"name":"x"}', 'it is not a save of sukhnah-sim'],
    ['a later format', text.replace('"format": 1', '"format": 2'), 'its format is 2; this version'],
    ['no format', text.replace('"format": 1', '"format": null'), 'its format is unknown'],
    ['a changed order', text.replace('air 4 support', 'air 3 support'), 'damaged or edited by hand'],
    ['a changed seal', text.replace(/"seal": "./, '"seal": "x'), 'damaged or edited by hand'],
    ['no seal', text.replace(/,\n"seal".*/, ''), 'damaged or edited by hand'],
    ['a key too many', forged({ cheat: true }), 'cheat'],
    ['a seed that is a number', forged({ seed: 7 }), 'seed is 7; right would be: a text'],
    ['a side too few', forged({ players: { gov: 'x' } }), 'players is {"gov":"x"}; right would be'],
    ['an unknown world', forged({ world: 'flat' }), 'world is "flat"; right would be: one of best, drawn'],
    ['orders that are no list', forged({ turns: [{}] }), 'turns[0].orders is missing'],
  ])('%s', (_, content, why) => {
    expect(() => readSave(content)).toThrow(SaveError);
    expect(() => readSave(content)).toThrow(why);
  });

  test('every fault of shape is named', () => {
    const fault = faultOf(forged({ seed: 7, world: 'flat', version: null }));
    expect(fault.faults).toHaveLength(3);
  });

  test('data nested a hundred thousand deep', () => {
    const deep = `{"game":"sukhnah-sim","format":1,"state":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
    expect(() => readSave(deep)).toThrow(SaveError);
  });

  test('any single byte that is lost, changed or put in', () => {
    const change = fc.tuple(fc.nat(text.length - 2), fc.constantFrom('', 'x', '9', '"', '}', ','));
    fc.assert(
      fc.property(change, ([at, put]) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        if (changed === text || sameJson(changed)) return;
        expect(() => readSave(changed)).toThrow(SaveError);
      }),
      { numRuns: 500 },
    );
  });

  test('any text at all gives a save or a SaveError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        expect(() => readSave(content)).toThrow(SaveError);
      }),
    );
  });
});

function faultOf(content: string): SaveError {
  try {
    readSave(content);
  } catch (error) {
    if (error instanceof SaveError) return error;
  }
  throw new Error('not refused');
}

/** Whether `changed` differs from the save by blanks only. */
function sameJson(changed: string): boolean {
  try {
    return JSON.stringify(JSON.parse(changed)) === JSON.stringify(JSON.parse(text));
  } catch {
    return false;
  }
}
