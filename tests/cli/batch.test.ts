import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBatch } from '../../src/cli/commands/run-batch.js';
import { progressOn } from '../../src/cli/progress.js';
import { called, folder } from './called.js';

const RANDOM = ['--gov', 'random', '--is', 'random'];

test('each line of --out is what run gives for that seed', async () => {
  const path = join(folder(), 'games.jsonl');
  const { code, stderr } = await called(
    'batch',
    'drill',
    '--games',
    '4',
    '--seed',
    '9',
    '--out',
    path,
    ...RANDOM,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  for (const [i, line] of lines.entries()) {
    const { stdout } = await called('run', 'drill', '--seed', String(9 + i), '--json', ...RANDOM);
    expect(JSON.parse(line)).toEqual(JSON.parse(stdout));
  }
});

test('--json gives one document with the sums, the same each time', async () => {
  const words = ['batch', 'drill', '--games', '6', '--json', ...RANDOM];
  const { code, stdout, stderr } = await called(...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect((await called(...words)).stdout).toBe(stdout);
  const summary = JSON.parse(stdout);
  expect(summary).toMatchObject({
    scenario: 'drill',
    seed: '1',
    games: 6,
    players: { gov: 'random', is: 'random' },
  });
  const { gov, is, draw } = summary.wins;
  expect(gov.games + is.games + draw.games).toBe(6);
});

test('without --json the sums are told in lines that fit a terminal', async () => {
  const { stdout } = await called('batch', 'drill', '--games', '3', '--seed', 'abc', ...RANDOM);
  expect(stdout).toContain('drill: 3 games from seed abc');
  expect(stdout).toMatch(/West +\d+ +\d+\.\d% +\d+\.\d% and \d+\.\d%/);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
});

describe('wrong usage ends with 2, before a game is played', () => {
  test.each([
    [['--games', '0'], '--games 0: give a whole number from 1 to 1000000'],
    [['--games', '-1'], 'give a whole number'],
    [['--games', '2.5'], '--games 2.5'],
    [['--games', 'many'], '--games many'],
    [['--games', '1e3'], '--games 1e3'],
    [['--games', '99999999999999999999'], 'give a whole number'],
    [['--games', 'NaN'], 'give a whole number'],
    [['--out', 'games.csv'], 'ends in .jsonl'],
    [['--gov', 'nobody'], 'no such player'],
    [['--until', '2017-07-05'], 'until'],
  ])('%j', async (words, why) => {
    const { code, stdout, stderr } = await called('batch', 'drill', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(why);
    expect(existsSync('games.csv')).toBe(false);
  });
});

test('a batch that is stopped sums up what has been played, and leaves no half file', async () => {
  const place = folder();
  const out = join(place, 'games.jsonl');
  const options = {
    scenario: 'drill',
    games: '500',
    seed: '1',
    gov: 'random',
    is: 'random',
    world: 'drawn',
    workers: '1',
    out,
    json: true,
  } as const;
  let asked = 0;
  const { stdout, stderr } = await runBatch(options, { write: () => true }, () => ++asked === 3);
  expect(JSON.parse(stdout).games).toBe(3);
  expect(stderr).toBe('Stopped after 3 of 500 games.\n');
  expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(3);
  expect(readdirSync(place)).toEqual(['games.jsonl']);
});

describe('progress', () => {
  const shown = (isTTY: boolean) => {
    let text = '';
    const progress = progressOn({ isTTY, write: (more) => (text += more) }, 'games', 200);
    for (let done = 1; done <= 200; done++) progress.show(done);
    progress.end();
    return text;
  };

  test('is one line on a terminal, redrawn a hundred times at most, and gone at the end', () => {
    const text = shown(true);
    expect(text.split('\r').length).toBeLessThanOrEqual(103);
    expect(text).not.toContain('\n');
    expect(text).toContain('100% of 200 games');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  test('is nothing at all elsewhere', () => {
    expect(shown(false)).toBe('');
  });
});
