import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { caseText } from './case.js';
import type { Options } from './options.js';
import { fuzzWatched } from './watched.js';

const folder = mkdtempSync(join(tmpdir(), 'sukhnah-sim-fuzz-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tried = { start: 5, steps: [35, 36] };

const options: Options = {
  ...{ kind: 'scripts', runs: 1, seed: '1', from: 0, only: null },
  limit: 300,
};

/** Runs a thread that begins the case, or as many as are said, and then does what `body` says; gives what is printed, and the exit code. */
async function printedBy(body: string, cases = 1): Promise<{ code: number; text: string }> {
  const path = join(folder, 'thread.cjs');
  writeFileSync(
    path,
    `const { workerData, parentPort } = require('node:worker_threads');
     const { begun, numbers } = workerData.shared;
     numbers.set([3, 5, 35, 36]);
     Atomics.add(begun, 0, ${cases});
     ${body}`,
  );
  let text = '';
  const code = await fuzzWatched(options, path, (more) => {
    text += more;
  });
  return { code, text };
}

test('a case that does not end is told, with a line that repeats it and its file', async () => {
  const { code, text } = await printedBy('for (;;);');
  expect(code).toBe(1);
  const [line, path, error] = text.split('\n');
  expect(line).toBe(`npm run fuzz -- scripts --case ${caseText(tried)}`);
  expect(readFileSync(path!, 'utf8').trim().split('\n')).toHaveLength(tried.steps.length);
  expect(error).toContain('has not ended after');
  rmSync(join(path!, '..'), { recursive: true });
});

test('a thread that breaks tells its case, and one that finds tells each find', async () => {
  const broken = await printedBy("throw new Error('out of bounds');");
  expect(broken.code).toBe(1);
  expect(broken.text).toContain(`--case ${caseText(tried)}\n`);
  expect(broken.text).toContain('out of bounds');
  const find = { no: 12, tried, least: tried, error: 'Error: odd', mark: '' };
  const done = { cases: 20, tally: { lines: 300 }, finds: 1, repeated: 4 };
  const found = await printedBy(
    `parentPort.postMessage(${JSON.stringify({ type: 'find', find })});
     parentPort.postMessage(${JSON.stringify({ type: 'done', tried: done })});`,
  );
  expect(found.code).toBe(1);
  expect(found.text).toContain('npm run fuzz -- scripts --seed 1 --from 12 --runs 1\n');
  expect(found.text).toMatch(/20 cases, 300 lines, 4 failed like one that is told in [\d.]+ s: 1 find\./);
});

test('a thread that breaks before its first case tells why, and no case', async () => {
  const { code, text } = await printedBy("throw new Error('no scenarios');", 0);
  expect(code).toBe(1);
  expect(text).toContain('no scenarios');
  expect(text).not.toContain('npm run fuzz');
});

test('where nothing is found, one line tells how much was tried', async () => {
  const done = { cases: 20, tally: {}, finds: 0, repeated: 0 };
  const { code, text } = await printedBy(
    `parentPort.postMessage(${JSON.stringify({ type: 'done', tried: done })});`,
  );
  expect(code).toBe(0);
  expect(text).toMatch(/^scripts: 20 cases in [\d.]+ s: nothing broke\.\n$/);
});
