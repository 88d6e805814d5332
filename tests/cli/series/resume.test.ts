import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { called, folder } from '../called.js';
import { killedUntilWhole } from './killed.js';

const RANDOM = ['--gov', 'random', '--is', 'random'];

test.each(['1', '2'])(
  'a batch that is killed again and again gives the bytes of one left alone, workers: %s',
  async (workers) => {
    const place = folder();
    const words = ['batch', 'drill', '--games', '400', '--seed', 'kill', '--workers', workers, ...RANDOM];
    await called(...words, '--out', join(place, 'one.jsonl'));
    const out = join(place, 'two.jsonl');
    const kills = await killedUntilWhole([...words, '--out', out], 4, (no) => 150 + 100 * no);
    expect(kills).toBeGreaterThan(1);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(place, 'one.jsonl'), 'utf8'));
    expect(readdirSync(place)).toEqual(['one.jsonl', 'two.jsonl']);
  },
);

test('a part that was begun with other rules is refused', async () => {
  const place = folder();
  const out = join(place, 'games.jsonl');
  const words = ['batch', 'drill', '--games', '3', '--shard', '1/1', '--out', out, ...RANDOM];
  await called(...words);
  const [head, first, second] = readFileSync(out, 'utf8').split('\n') as [string, string, string];
  const other = join(place, 'other.jsonl');
  const resumed = ['batch', 'drill', '--games', '3', '--shard', '1/1', '--out', other, ...RANDOM];

  writeFileSync(`${other}.part`, `${head}\n${first}\n${second}\n`);
  expect(await called(...resumed)).toMatchObject({ code: 0, stderr: '2 games were there already.\n' });
  expect(readFileSync(other, 'utf8')).toBe(readFileSync(out, 'utf8'));

  const changed = first.replace(/"digest":"[0-9a-f]{16}"/, '"digest":"0000000000000000"');
  writeFileSync(`${other}.part`, `${head}\n${changed}\n`);
  const { code, stderr } = await called(...resumed);
  expect(code).toBe(2);
  expect(stderr).toContain('was begun with other rules');
});

test('a finished file is refused, and replaced only with --force', async () => {
  const out = join(folder(), 'games.jsonl');
  const words = ['batch', 'drill', '--games', '3', '--out', out, ...RANDOM];
  expect(await called(...words)).toMatchObject({ code: 0, stderr: '' });
  const before = readFileSync(out, 'utf8');
  const { code, stdout, stderr } = await called(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('there is a finished file');
  expect(await called(...words, '--seed', '9', '--force')).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(out, 'utf8')).not.toBe(before);
});

test('--quiet says nothing of the games that were there', async () => {
  const out = join(folder(), 'games.csv');
  mkdirSync(`${out}.part`);
  const words = ['batch', 'drill', '--games', '2', '--quiet', '--out', out, ...RANDOM];
  expect(await called(...words)).toMatchObject({ code: 2, stdout: '' });
  expect(existsSync(out)).toBe(false);
});
