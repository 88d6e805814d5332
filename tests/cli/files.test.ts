import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../src/cli/files.js';
import { UsageError } from '../../src/cli/usage-error.js';
import { folder } from './called.js';

test('a file is written whole, in folders that are made for it, and nothing is left beside it', () => {
  const place = folder();
  const path = join(place, 'a', 'b', 'game.json');
  writeAtomically(path, 'one');
  writeAtomically(path, 'two');
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(place, 'a', 'b'))).toEqual(['game.json']);
});

test.runIf(existsSync('/proc/self'))('a folder that the system does not make is told', () => {
  expect(() => writeAtomically('/proc/nope/deep/game.json', 'new')).toThrow(/^cannot write .* \(ENOENT\)$/);
});

test('where a file cannot be written, what stood there stays', () => {
  const place = folder();
  writeFileSync(join(place, 'file'), 'kept');
  mkdirSync(join(place, 'folder', 'inside'), { recursive: true });
  expect(() => writeAtomically(join(place, 'file', 'game.json'), 'new')).toThrow(UsageError);
  expect(() => writeAtomically(join(place, 'folder'), 'new')).toThrow(/^cannot write .*folder \(E[A-Z]+\)$/);
  expect(readFileSync(join(place, 'file'), 'utf8')).toBe('kept');
  expect(readdirSync(place)).toEqual(['file', 'folder']);
});
