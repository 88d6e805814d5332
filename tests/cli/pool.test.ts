import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workersOf } from '../../src/cli/options.js';
import { collectGames } from '../../src/cli/pool/collect.js';
import { playAll } from '../../src/cli/pool/play-all.js';
import { type GameRecord, tasksOf } from '../../src/sim/game-task.js';
import { drill } from '../save/recorded.js';
import { called, folder } from './called.js';

const { scenario } = drill();

/** So many games of the drill, from seed 7. */
const tasks = (games: number) =>
  tasksOf({
    scenario,
    players: ['random', 'random'],
    seed: '7',
    games,
    world: 'drawn',
    version: '0.0.0',
    milestones: [],
    digests: true,
  });

const goOn = () => false;

/** Plays games in two threads that run `code`. */
async function playedBy(code: string, games = 30): Promise<GameRecord[]> {
  const file = join(folder(), 'worker.mjs');
  writeFileSync(file, code);
  const records: GameRecord[] = [];
  for await (const record of playAll(tasks(games), { workers: 2, isStopped: goOn }, file)) {
    records.push(record);
  }
  return records;
}

test('games come in the order of their seeds, and are the same in this thread and in others', async () => {
  const screen = { write: () => true };
  const [one, two, four] = await Promise.all(
    [1, 2, 4].map((workers) => collectGames(tasks(45), 45, { workers, isStopped: goOn }, screen)),
  );
  expect(one).toHaveLength(45);
  expect(one!.map(({ result }) => result.seed)).toEqual(Array.from({ length: 45 }, (_, i) => String(7 + i)));
  expect(two).toEqual(one);
  expect(four).toEqual(one);
});

test('there are as many threads as are asked for, and else no more than have enough to do', () => {
  expect(workersOf('3', 1)).toBe(3);
  expect(workersOf(undefined, 10)).toBe(1);
  expect(workersOf(undefined, 1_000_000)).toBe(Math.min(64, availableParallelism()));
});

test.each([
  ['batch', 'drill', '--games', '25', '--gov', 'random'],
  ['calibrate', 'last-hills', '--games', '12'],
  ['tournament', '--players', 'random,staff', '--scenarios', 'drill', '--games', '3'],
])('%s %s prints the same bytes for every number of workers', async (...words) => {
  const one = await called(...words, '--json', '--workers', '1');
  expect(one).toMatchObject({ code: 0, stderr: '' });
  expect(await called(...words, '--json', '--workers', '3')).toEqual(one);
});

test('a batch in threads writes the same file', async () => {
  const place = folder();
  const words = ['batch', 'drill', '--games', '30', '--gov', 'random', '--out'];
  await called(...words, join(place, 'one.jsonl'), '--workers', '1');
  await called(...words, join(place, 'two.jsonl'), '--workers', '2');
  expect(readFileSync(join(place, 'two.jsonl'), 'utf8')).toBe(readFileSync(join(place, 'one.jsonl'), 'utf8'));
});

describe('a thread that fails', () => {
  test('by an error names the seeds that it was at, and the error', async () => {
    const played = playedBy(
      'export default ({ from }) => { if (from === 10) throw new Error("the rule broke"); return []; };',
    );
    await expect(played).rejects.toThrow(
      /^A worker thread failed on drill, seeds 17 to 26; --workers 1 .*\n.*the rule broke/,
    );
    await expect(played).rejects.toMatchObject({ name: 'WorkerError' });
  });

  test('by leaving, which the pool would wait for', async () => {
    await expect(playedBy('export default () => process.exit(9);')).rejects.toThrow('ended with code 9');
  });

  test('by an error that nobody caught', async () => {
    const code =
      'export default () => { setTimeout(() => { throw new Error("later"); }); return new Promise(() => {}); };';
    await expect(playedBy(code)).rejects.toThrow('later');
  });

  test('by not starting at all', async () => {
    await expect(playedBy('this is no code')).rejects.toThrow(
      /A worker thread failed on drill, seeds 7 to 16/,
    );
  });
});

test('when it is stopped, the games that are ready are given, and threads at work are not waited for', async () => {
  const records: GameRecord[] = [];
  const crew = { workers: 2, isStopped: () => records.length > 0 };
  for await (const record of playAll(tasks(100_000), crew)) records.push(record);
  expect(records.length).toBeGreaterThan(0);
  expect(records.length).toBeLessThan(1_000);
  expect(records.map(({ result }) => result.seed)).toEqual(records.map((_, i) => String(7 + i)));
});

test('Ctrl-C ends soon, with 130 and no result, in this thread and with others', async () => {
  const ends = await Promise.all(
    ['1', '2'].map(async (workers) => {
      const words = ['dist/bin.js', 'calibrate', 'last-hills', '--games', '100000', '--workers', workers];
      const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (text) => {
        stdout += text;
      });
      child.stderr.on('data', (text) => {
        stderr += text;
      });
      await new Promise((resume) => setTimeout(resume, 4_000));
      child.kill('SIGINT');
      const [code] = await once(child, 'close');
      return { code, stdout, stderr };
    }),
  );
  const stderr = expect.stringMatching(/^Stopped after \d+ of 100000 games: nothing is told of them\.\n$/);
  expect(ends).toEqual([
    { code: 130, stdout: '', stderr },
    { code: 130, stdout: '', stderr },
  ]);
});
