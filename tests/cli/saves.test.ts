import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOnlySaveFile, readSaveFile } from '../../src/cli/read-saves.js';
import { saveName, savesFolder, savesIn, writeSaveFile } from '../../src/cli/saves.js';
import { SaveError } from '../../src/save/save-error.js';
import { writeSave } from '../../src/save/write-save.js';
import { drill, FOUR_DAYS, recorded } from '../save/recorded.js';
import { folder } from './called.js';

const loaded = drill();
const first = writeSave(recorded(loaded, []));
const later = writeSave(recorded(loaded, FOUR_DAYS));

test.each([
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/sukhnah-sim/saves'],
  ['linux', { XDG_DATA_HOME: 'relative' }, join(homedir(), '.local/share/sukhnah-sim/saves')],
  ['linux', {}, join(homedir(), '.local/share/sukhnah-sim/saves')],
  ['darwin', {}, join(homedir(), 'Library/Application Support/sukhnah-sim/saves')],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/sukhnah-sim/saves'],
])('on %s with %j the saves are in %s', (platform, env, expected) => {
  expect(savesFolder(undefined, env, platform)).toBe(expected);
});

test('--saves goes before all that', () => {
  expect(savesFolder('here', { XDG_DATA_HOME: '/data' }, 'linux')).toBe('here');
  expect(() => savesFolder('')).toThrow('--saves needs');
});

test.each([
  ['1', 'drill-1.json'],
  ['as-sukhnah', 'drill-as-sukhnah.json'],
])('the seed %j is in the name of its file', (seed, expected) => {
  expect(saveName('drill', seed)).toBe(expected);
});

test('any two seeds have two files, and every name is fit for a file', () => {
  const seeds = [
    '',
    'A',
    'a',
    '../../etc',
    'a b',
    'a-b',
    'con',
    'سخنة',
    'ﺳﺨﻨﺔ',
    'x'.repeat(500),
    '\0',
    'a.bak',
  ];
  const names = seeds.map((seed) => saveName('drill', seed));
  expect(new Set(names).size).toBe(seeds.length);
  for (const name of names) expect(name).toMatch(/^drill-[a-z0-9_-]{1,60}\.json$/);
});

test('a save that is written over is kept as the last good one', () => {
  const path = join(folder(), 'game.json');
  writeSaveFile(path, first);
  writeSaveFile(path, later);
  expect(readFileSync(path, 'utf8')).toBe(later);
  expect(readFileSync(`${path}.bak`, 'utf8')).toBe(first);
});

test('a damaged save never takes the place of the last good one', () => {
  const path = join(folder(), 'game.json');
  writeSaveFile(path, first);
  writeSaveFile(path, later);
  writeFileSync(path, later.slice(0, 500));
  writeSaveFile(path, later);
  expect(readFileSync(`${path}.bak`, 'utf8')).toBe(first);
});

test.each([
  ['cut short', (path: string) => writeFileSync(path, later.slice(0, 500))],
  ['emptied', (path: string) => writeFileSync(path, '')],
  ['overwritten with zeros', (path: string) => writeFileSync(path, '\0'.repeat(5000))],
])('where the save was %s, the one before it is read, with a warning', (_, damage) => {
  const path = join(folder(), 'game.json');
  writeSaveFile(path, first);
  writeSaveFile(path, later);
  damage(path);
  const { save, path: read, warning } = readSaveFile(path);
  expect(save.turns).toHaveLength(0);
  expect(read).toBe(`${path}.bak`);
  expect(warning).toContain(`${path}: it is`);
  expect(() => readOnlySaveFile(path)).toThrow(SaveError);
});

test('where neither can be read, the fault of the save itself is told', () => {
  const path = join(folder(), 'game.json');
  writeFileSync(path, '{}');
  writeFileSync(`${path}.bak`, 'x');
  expect(() => readSaveFile(path)).toThrow(`${path}: it is not a save of sukhnah-sim`);
});

test('the saves of a folder come newest first, without backups and other things', () => {
  const place = folder();
  for (const [i, name] of ['a.json', 'b.json', 'c.json'].entries()) {
    const path = join(place, name);
    writeFileSync(path, first);
    utimesSync(path, 1000, [3000, 1000, 3000][i]!);
  }
  writeFileSync(join(place, 'a.json.bak'), first);
  mkdirSync(join(place, 'folder'));
  expect(savesIn(place)).toEqual(['a.json', 'c.json', 'b.json'].map((name) => join(place, name)));
  expect(savesIn(join(place, 'none'))).toEqual([]);
});

test('writing leaves nothing else behind', () => {
  const place = folder();
  writeSaveFile(join(place, 'game.json'), first);
  writeSaveFile(join(place, 'game.json'), later);
  expect(readdirSync(place).sort()).toEqual(['game.json', 'game.json.bak']);
});
