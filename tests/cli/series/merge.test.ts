import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { called, folder } from '../called.js';

const BATCH = ['batch', 'drill', '--games', '10', '--seed', 'm', '--gov', 'random', '--is', 'random'];

const place = folder();
const shard = (no: number) => join(place, `shard-${no}.jsonl`);
const ALL = [1, 2, 3, 4].map(shard);

/** The number of files that have been asked for: each test writes its own. */
let files = 0;
const fresh = (end = '.jsonl') => join(place, `new-${++files}${end}`);

beforeAll(async () => {
  for (const no of [1, 2, 3, 4]) {
    const words = [...BATCH, '--shard', `${no}/4`, '--out', shard(no)];
    expect(await called(...words)).toMatchObject({ code: 0, stderr: '' });
  }
});

test.each(['.jsonl', '.csv', '.parquet'])('shards in any order become the %s of one run', async (end) => {
  const [one, merged] = [fresh(end), fresh(end)];
  await called(...BATCH, '--out', one);
  const { code, stdout, stderr } = await called('merge', ...ALL.toReversed(), '--out', merged);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`10 games of drill from seed m, from 4 shards, are in ${merged}.\n`);
  expect(readFileSync(merged).equals(readFileSync(one))).toBe(true);
});

test('merge --json prints the sums of one run', async () => {
  const { stdout } = await called('merge', ...ALL, '--out', fresh(), '--json');
  expect(stdout).toBe((await called(...BATCH, '--json')).stdout);
});

test('the sums of a shard say which it is', async () => {
  const words = [...BATCH, '--shard', '2/4', '--out'];
  expect((await called(...words, fresh())).stdout).toContain('drill: 3 games (shard 2/4) from seed m');
  expect(JSON.parse((await called(...words, fresh(), '--json')).stdout)).toMatchObject({
    shard: '2/4',
    games: 3,
  });
});

describe('what does not belong together is refused, and nothing is written', () => {
  const refused = async (paths: readonly string[], why: string) => {
    const out = fresh();
    const { code, stdout, stderr } = await called('merge', ...paths, '--out', out);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(why);
    expect(existsSync(out)).toBe(false);
  };

  test('a shard that is missing', () => refused([shard(2), shard(4)], 'missing of 4 shards: 1/4, 3/4'));

  test('a shard given twice', async () => {
    const copy = fresh();
    copyFileSync(shard(3), copy);
    await refused([...ALL, copy], 'are both shard 3/4');
  });

  test.each([
    [['--seed', '9'], 'seed 9, not m'],
    [['--games', '12'], 'games 12, not 10'],
    [['--is', 'staff'], 'players random and staff, not random and random'],
    [['--world', 'best'], 'world best, not drawn'],
  ])('a shard of a batch with %j', async (change, why) => {
    const other = fresh();
    const kept = BATCH.filter((word, i) => word !== change[0] && BATCH[i - 1] !== change[0]);
    await called(...kept, ...change, '--shard', '4/4', '--out', other);
    await refused([shard(1), shard(2), shard(3), other], why);
  });

  test('shards of two divisions', async () => {
    const half = fresh();
    await called(...BATCH, '--shard', '2/2', '--out', half);
    await refused([shard(1), half], 'shard 2/2, not one of 4');
  });

  test('a result that is no shard, and a file that is none', async () => {
    const whole = fresh();
    await called(...BATCH, '--out', whole);
    await refused([whole], 'is no shard');
    await refused([join(place, 'nothing.jsonl')], 'is not a file');
  });

  test.each([
    ['a shard that is not whole', (text: string) => text.slice(0, -5), 'has 1 of its 2 games'],
    [
      'a shard with a changed game',
      (text: string) => text.replace('"m-2"', '"m-3"'),
      'in order, then what is none of them',
    ],
    ['a shard with more behind it', (text: string) => `${text}more`, 'goes on after its last game'],
  ])('%s', async (_, change, why) => {
    const broken = fresh();
    writeFileSync(broken, change(readFileSync(shard(1), 'utf8')));
    await refused([broken, shard(2), shard(3), shard(4)], why);
  });
});

describe('wrong usage of merge ends with 2', () => {
  test.each([
    ['no --out', [...ALL], 'out'],
    ['another form', [...ALL, '--out', join(place, 'x.txt')], 'ends in .jsonl, .csv or .parquet'],
    ['one of the shards as --out', [...ALL, '--out', shard(2)], 'that is one of the shards'],
    ['no shards', ['--out', join(place, 'x.jsonl')], 'an argument is missing'],
  ])('%s', async (_, words, why) => {
    const { code, stderr } = await called('merge', ...words);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });

  test('a file that is there, without --force', async () => {
    const out = fresh();
    writeFileSync(out, 'mine');
    expect(await called('merge', ...ALL, '--out', out)).toMatchObject({ code: 2 });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(await called('merge', ...ALL, '--out', out, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8')).not.toBe('mine');
  });
});
