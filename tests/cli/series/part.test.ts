import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headLine, type SeriesHead } from '../../../src/cli/series/head.js';
import { openPart, partPath } from '../../../src/cli/series/part.js';
import type { RunResult } from '../../../src/sim/result.js';
import { folder } from '../called.js';

const HEAD: SeriesHead = {
  format: 1,
  scenario: 'drill',
  digest: '0123456789abcdef',
  version: '0.0.0',
  seed: 'ä',
  games: 5,
  players: { gov: 'staff', is: 'random' },
  world: 'drawn',
  shard: null,
};

/** Game `no` of the series, 1 and up. */
function game(no: number): RunResult {
  return {
    scenario: 'drill',
    seed: `ä-${no}`,
    world: 'drawn',
    version: '0.0.0',
    turns: 12,
    endDate: '2017-07-12',
    winner: null,
    level: 'draw',
    scores: { gov: 10 * no, is: 0 },
    milestones: { hill: null },
    losses: { gov: { men: 5 }, is: { men: 7 } },
    digest: 'fedcba9876543210',
  };
}

/** The text of a part that holds games 1 to `games`. */
const partText = (games: number) =>
  headLine(HEAD) + Array.from({ length: games }, (_, i) => `${JSON.stringify(game(i + 1))}\n`).join('');

/** Opens the part of `out`, and gives the seeds of the games that it had kept. */
function kept(out: string, { head = HEAD, force = false } = {}): string[] {
  const seeds: string[] = [];
  const part = openPart(out, head, force, ({ seed }) => seeds.push(seed));
  part.close();
  expect(part.kept).toBe(seeds.length);
  return seeds;
}

test('a game is in the file when append returns, and is there when the part is opened again', () => {
  const out = join(folder(), 'new', 'games.jsonl');
  const part = openPart(out, HEAD, false, () => {});
  part.append(game(1));
  expect(readFileSync(partPath(out), 'utf8')).toBe(partText(1));
  part.append(game(2));
  part.close();
  expect(kept(out)).toEqual(['ä-1', 'ä-2']);
  expect(readFileSync(partPath(out), 'utf8')).toBe(partText(2));
});

test('a run may have been ended at any byte: what is kept are the whole games before it', () => {
  const out = join(folder(), 'games.jsonl');
  const whole = partText(3);
  const bytes = Buffer.byteLength(whole);
  const ends = [0, 1, 2, 3].map((games) => Buffer.byteLength(partText(games)));
  for (let size = 0; size <= bytes; size++) {
    writeFileSync(partPath(out), whole);
    truncateSync(partPath(out), size);
    const games = Math.max(0, ends.filter((end) => end <= size).length - 1);
    expect(kept(out)).toHaveLength(games);
    expect(readFileSync(partPath(out), 'utf8')).toBe(partText(games));
  }
});

test.each([
  ['zeros', '\0\0\0\0\n'],
  ['a game out of its place', `${JSON.stringify(game(4))}\n`],
  ['a game of another scenario', `${JSON.stringify({ ...game(3), scenario: 'sukhnah' })}\n`],
  ['half a game', '{"scenario":"drill","seed":"ä-3"}\n'],
])('%s at the end, and all after it, is cut off', (_, rubbish) => {
  const out = join(folder(), 'games.jsonl');
  writeFileSync(partPath(out), partText(2) + rubbish + JSON.stringify(game(3)));
  expect(kept(out)).toEqual(['ä-1', 'ä-2']);
  expect(readFileSync(partPath(out), 'utf8')).toBe(partText(2));
});

test('more games than the series has are cut off', () => {
  const out = join(folder(), 'games.jsonl');
  writeFileSync(partPath(out), partText(7));
  expect(kept(out)).toHaveLength(5);
  expect(readFileSync(partPath(out), 'utf8')).toBe(partText(5));
});

describe('what is there stays as it is', () => {
  test('where it is the part of another series: the message names each difference', () => {
    const out = join(folder(), 'games.jsonl');
    writeFileSync(partPath(out), partText(2));
    const head = { ...HEAD, seed: '7', players: { gov: 'staff', is: 'staff' }, shard: '1/2' };
    expect(() => kept(out, { head })).toThrow(
      'is of another series (seed ä, not 7; players staff and random, not staff and staff; shard none, not 1/2); --force',
    );
    expect(readFileSync(partPath(out), 'utf8')).toBe(partText(2));
  });

  test('where it is no part at all', () => {
    const out = join(folder(), 'games.jsonl');
    writeFileSync(partPath(out), 'a letter\n');
    expect(() => kept(out)).toThrow('is no unfinished series; --force');
    expect(readFileSync(partPath(out), 'utf8')).toBe('a letter\n');
  });

  test('where a finished file is', () => {
    const out = join(folder(), 'games.jsonl');
    writeFileSync(out, partText(2));
    expect(() => kept(out)).toThrow('there is a finished file; give another path, or --force');
    expect(existsSync(partPath(out))).toBe(false);
  });
});

test('with force all begins anew, and a run of it that was ended goes on without force', () => {
  const out = join(folder(), 'games.jsonl');
  writeFileSync(out, 'an old result\n');
  writeFileSync(partPath(out), 'a letter\n');
  expect(kept(out, { force: true })).toEqual([]);
  appendFileSync(partPath(out), partText(1).slice(headLine(HEAD).length));
  expect(kept(out)).toEqual(['ä-1']);
  expect(readFileSync(out, 'utf8')).toBe('an old result\n');
});

test('a place that cannot be written is told in a sentence', () => {
  const place = folder();
  writeFileSync(join(place, 'file'), '');
  expect(() => kept(join(place, 'file', 'games.jsonl'))).toThrow('is not a folder');
});
