import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BatchOptions } from '../../src/cli/commands/batch.js';
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
    [['--out', 'games.txt'], 'ends in .jsonl, .csv or .parquet'],
    [['--force'], '--force is for --out'],
    [['--shard', '1/2'], '--shard needs --out'],
    [['--shard', '1/2', '--out', 'games.csv'], 'a shard goes to FILE.jsonl'],
    [['--shard', '0/2', '--out', 'games.jsonl'], '--shard 0/2: give K/N'],
    [['--shard', '3/2', '--out', 'games.jsonl'], '--shard 3/2: give K/N'],
    [['--shard', 'half', '--out', 'games.jsonl'], '--shard half: give K/N'],
    [['--shard', '1/9', '--games', '8', '--out', 'games.jsonl'], 'at most the number of games (8)'],
    [['--gov', 'nobody'], 'no such player'],
    [['--until', '2017-07-05'], 'until'],
  ])('%j', async (words, why) => {
    const { code, stdout, stderr } = await called('batch', 'drill', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(why);
    for (const name of ['games.txt', 'games.csv', 'games.jsonl', 'games.jsonl.part']) {
      expect(existsSync(name)).toBe(false);
    }
  });
});

/** What a batch of the drill is asked for; `out` in a folder of its own. */
function asked(out: string, more: Partial<BatchOptions> = {}): BatchOptions {
  return {
    scenario: 'drill',
    games: '500',
    seed: '1',
    gov: 'random',
    is: 'random',
    world: 'drawn',
    workers: '1',
    out,
    force: false,
    shard: undefined,
    compare: undefined,
    timeout: '10000',
    quiet: false,
    json: true,
    ...more,
  };
}

const NO_SCREEN = { write: () => true };

/** Says stop after so many questions. */
function stopAfter(questions: number): () => boolean {
  let count = 0;
  return () => ++count === questions;
}

describe('a batch that is stopped', () => {
  test('sums up what has been played, keeps it in a part, and goes on from there', async () => {
    const place = folder();
    const out = join(place, 'games.jsonl');
    const first = await runBatch(asked(out), NO_SCREEN, stopAfter(3));
    expect(JSON.parse(first.stdout).games).toBe(3);
    expect(first.stderr).toBe(
      `Stopped after 3 of 500 games. They are in ${out}.part: the same command goes on from there.\n`,
    );
    expect(readdirSync(place)).toEqual(['games.jsonl.part']);

    const second = await runBatch(asked(out), NO_SCREEN, stopAfter(4));
    expect(JSON.parse(second.stdout).games).toBe(7);
    expect(second.stderr).toContain('3 games were there already.\nStopped after 7 of 500 games.');
  });

  test('and is played to its end gives the sums and the bytes of one run', async () => {
    const place = folder();
    const [one, two] = [join(place, 'one.jsonl'), join(place, 'two.jsonl')];
    const games = { games: '12' };
    const whole = await runBatch(asked(one, games), NO_SCREEN, () => false);
    await runBatch(asked(two, games), NO_SCREEN, stopAfter(5));
    const rest = await runBatch(asked(two, { ...games, workers: '2' }), NO_SCREEN, () => false);
    expect(rest.stdout).toBe(whole.stdout);
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
    expect(readdirSync(place)).toEqual(['one.jsonl', 'two.jsonl']);
  });

  test('without a file tells what has been played', async () => {
    const { stdout, stderr } = await runBatch(asked('', { out: undefined }), NO_SCREEN, stopAfter(2));
    expect(JSON.parse(stdout).games).toBe(2);
    expect(stderr).toBe('Stopped after 2 of 500 games.\n');
  });
});

describe('progress', () => {
  /** What is shown while 200 games are over one after the other, so many milliseconds apart. */
  const shown = (isTTY: boolean, pace: number, done = 0) => {
    let text = '';
    let time = 0;
    const screen = { isTTY, write: (more: string) => (text += more) };
    const progress = progressOn(screen, 'games', 200, done, () => time);
    for (let count = done + 1; count <= 200; count++) {
      time += pace;
      progress.show(count);
    }
    progress.end();
    return text;
  };

  test('is one line on a terminal, redrawn a hundred times at most when it is fast, and gone at the end', () => {
    const text = shown(true, 1);
    expect(text.split('\r').length).toBeLessThanOrEqual(103);
    expect(text).not.toContain('\n');
    expect(text).toContain('100% of 200 games');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  test('tells the rate and the time left, of the games of this run alone', () => {
    const text = shown(true, 4_000, 100);
    expect(text).toContain(' 50% of 200 games, 0.3 a second, 6:36 left');
    expect(text).toContain(' 99% of 200 games, 0.3 a second, 4 s left');
    expect(shown(true, 50)).toContain(' 50% of 200 games, 20 a second, 5 s left');
  });

  test('is a line each half minute where there is no terminal, so nothing for a short run', () => {
    expect(shown(false, 100)).toBe('');
    expect(shown(false, 500)).toBe(
      [
        '30% of 200 games, 2.0 a second, 1:10 left',
        '60% of 200 games, 2.0 a second, 40 s left',
        '90% of 200 games, 2.0 a second, 10 s left',
        '',
      ].join('\n'),
    );
  });
});
