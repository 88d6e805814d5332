import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { called, folder } from './called.js';

const JOBS = 'src/cli/jobs';
const PARALLEL = join(JOBS, 'run-parallel.sh');
const SLURM = join(JOBS, 'slurm.sbatch');
const KUBERNETES = readFileSync(join(JOBS, 'kubernetes.yaml'), 'utf8');

/** A folder in which `sukhnah-sim` is the built program, and `PATH` with it in front. */
function installed(): { place: string; PATH: string } {
  const place = folder();
  const program = join(place, 'bin', 'sukhnah-sim');
  mkdirSync(join(place, 'bin'));
  mkdirSync(join(place, 'results'));
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/bin.js')}" "$@"\n`);
  chmodSync(program, 0o755);
  return { place, PATH: `${join(place, 'bin')}:${process.env.PATH}` };
}

/** Joins what tasks have written, and compares it with one run of the same series. */
async function expectOneRun(place: string, parts: number): Promise<void> {
  const shards = Array.from({ length: parts }, (_, i) => join(place, 'results', `shard-${i + 1}.jsonl`));
  const [one, merged] = [join(place, 'one.jsonl'), join(place, 'merged.jsonl')];
  expect(await called('merge', ...shards, '--out', merged)).toMatchObject({ code: 0, stderr: '' });
  await called('batch', 'drill', '--games', '7', '--seed', 'job', '--out', one);
  expect(readFileSync(merged, 'utf8')).toBe(readFileSync(one, 'utf8'));
}

test.each([
  ['sh', PARALLEL],
  ['bash', SLURM],
])('%s can read %s', (shell, path) => {
  expect(execFileSync(shell, ['-n', path], { encoding: 'utf8' })).toBe('');
});

test('the tasks of a Slurm array play a series, and a task that is given again leaves its part alone', async () => {
  const { place, PATH } = installed();
  const task = (no: number) =>
    execFileSync('bash', [SLURM], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH,
        SCENARIO: 'drill',
        GAMES: '7',
        OPTIONS: '--seed job',
        RESULTS: join(place, 'results'),
        SLURM_ARRAY_TASK_COUNT: '2',
        SLURM_ARRAY_TASK_ID: String(no),
      },
    });
  expect(task(1)).toContain('(shard 1/2)');
  task(2);
  expect(task(1)).toMatch(/shard-1\.jsonl is finished\n$/);
  await expectOneRun(place, 2);
});

describe('the Kubernetes job', () => {
  /** The lines below `- |`, which a pod runs; its results go to `place`. */
  const script = (place: string) => {
    const block = /^ +- \|\n((?: {14}.*\n)+)/m.exec(KUBERNETES)![1]!;
    return block.replaceAll(/^ {14}/gm, '').replaceAll('/results', join(place, 'results'));
  };

  test('plays a series pod by pod, and a pod that is started again leaves its part alone', async () => {
    const { place, PATH } = installed();
    const pod = (index: number) =>
      execFileSync('sh', ['-c', script(place)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: {
          PATH,
          SCENARIO: 'drill',
          GAMES: '7',
          SEED: 'job',
          PARTS: '2',
          JOB_COMPLETION_INDEX: String(index),
        },
      });
    expect(pod(0)).toContain('(shard 1/2)');
    pod(1);
    expect(pod(1)).toMatch(/shard-2\.jsonl is finished\n$/);
    await expectOneRun(place, 2);
  });

  test('has as many completions as parts', () => {
    const parts = /completions: (\d+)/.exec(KUBERNETES)![1];
    expect(KUBERNETES).toContain(`- name: PARTS\n              value: "${parts}"`);
  });

  test('holds no tabs, which YAML forbids', () => {
    expect(KUBERNETES).not.toContain('\t');
  });
});

test('the package holds the job files, and their README names each of them', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(files).toContain(JOBS);
  const text = readFileSync(join(JOBS, 'README.md'), 'utf8');
  for (const [, name] of text.matchAll(/\]\(([^)]+)\)/g)) expect(existsSync(join(JOBS, name!))).toBe(true);
});
