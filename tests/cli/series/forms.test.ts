import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/cli/series/csv.js';
import { parquetOf } from '../../../src/cli/series/parquet.js';
import { resultCells } from '../../../src/cli/series/result-cells.js';
import type { RunResult } from '../../../src/sim/result.js';
import { called, folder } from '../called.js';

const GAME: RunResult = {
  scenario: 'drill',
  seed: '-5',
  world: 'drawn',
  version: '0.0.0',
  turns: 12,
  endDate: '2017-07-12',
  winner: null,
  level: 'draw',
  scores: { gov: 40, is: 0 },
  milestones: { hill: '2017-07-03', village: null },
  losses: { gov: { men: 5 }, is: { men: 7 } },
  digest: 'fedcba9876543210',
};

const COLUMNS =
  'scenario,seed,world,version,turns,endDate,winner,level,scores.gov,scores.is,milestones.hill,milestones.village,losses.gov.men,losses.is.men,digest';

test('a result is a row of its data, named by the keys that lead to them', () => {
  expect(resultCells(GAME).map(({ column }) => column)).toEqual(COLUMNS.split(','));
  expect(resultCells(GAME)).toContainEqual({ column: 'losses.is.men', value: 7 });
  expect(resultCells(GAME)).toContainEqual({ column: 'milestones.village', value: null });
});

describe('CSV', () => {
  test('names its columns once, and leaves empty what is null', () => {
    const row = 'drill,-5,drawn,0.0.0,12,2017-07-12,,draw,40,0,2017-07-03,,5,7,fedcba9876543210';
    expect([...csvOf([GAME, GAME])]).toEqual([`${COLUMNS}\r\n`, `${row}\r\n`, `${row}\r\n`]);
  });

  test('puts commas, quotes and line ends in quotes', () => {
    const [, row] = csvOf([{ ...GAME, seed: 'a "b",\r\nc' }]);
    expect(row).toMatch(/^drill,"a ""b"",\r\nc",drawn,/);
  });

  test('of no games is empty', () => {
    expect([...csvOf([])]).toEqual([]);
  });
});

describe('Parquet', () => {
  /** The rows that a reader of Parquet finds in these bytes. */
  const rowsOf = (bytes: Uint8Array) =>
    parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    });

  test('holds the same rows, numbers as numbers and null as null', async () => {
    const other = { ...GAME, seed: 'ä', winner: 'gov', milestones: { hill: null, village: null } };
    const rows = await rowsOf(parquetOf([GAME, other]));
    const plain = [GAME, other].map((game) =>
      Object.fromEntries(resultCells(game).map(({ column, value }) => [column, value])),
    );
    expect(rows).toEqual(plain);
  });

  test('is the same bytes for the same games', () => {
    expect(parquetOf([GAME, GAME])).toEqual(parquetOf([GAME, GAME]));
    expect(parquetOf([GAME])).not.toEqual(parquetOf([GAME, GAME]));
  });
});

test.each(['.csv', '.parquet'])('batch writes %s of the games that it writes as lines', async (end) => {
  const place = folder();
  const words = ['batch', 'drill', '--games', '5', '--gov', 'random', '--is', 'random', '--out'];
  await called(...words, join(place, 'games.jsonl'));
  const lines = readFileSync(join(place, 'games.jsonl'), 'utf8').trimEnd().split('\n');
  const games = lines.map((line): RunResult => JSON.parse(line));
  const expected = end === '.csv' ? Buffer.from([...csvOf(games)].join('')) : Buffer.from(parquetOf(games));
  for (const [name, workers] of [
    ['one', '1'],
    ['two', '2'],
  ]) {
    const out = join(place, `${name}${end}`);
    expect(await called(...words, out, '--workers', workers!)).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(out).equals(expected)).toBe(true);
  }
});
