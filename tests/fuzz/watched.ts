import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Case, caseText } from './case.js';
import { KINDS } from './kinds.js';
import { lineOfSeed, type Options } from './options.js';
import { newSharedCase, toldCase } from './shared-case.js';
import type { News, Work } from './work.js';

/** How often the thread is looked at, in milliseconds. */
const LOOK = 250;

/** How often the number of cases is told, in milliseconds. */
const TELL = 10_000;

/**
 * Tries cases in a thread of their own, and prints what comes of it: for each find the line that repeats it, its file and its
 * error; at the end how much was tried. A case that takes longer than the limit, or all the memory, is a find too, and the
 * last one.
 *
 * @param thread the file that the thread is started from
 * @param print takes what is printed
 * @returns the exit code: 0 where nothing was found, 1 otherwise
 */
export async function fuzzWatched(
  options: Options,
  thread: string,
  print: (text: string) => void,
): Promise<number> {
  const shared = newSharedCase();
  const begun = performance.now();
  const work: Work = { options, shared };
  const worker = new Worker(thread, { workerData: work });
  let finds = 0;
  const tell = async (no: number | null, least: Case, error: string): Promise<void> => {
    const file = await written(options.kind, least);
    const line =
      no === null
        ? `npm run fuzz -- ${options.kind} --case ${caseText(least)}`
        : lineOfSeed(options.kind, options.seed, no);
    print(`${line}\n${file}\n${error}\n\n`);
  };
  const end = await outcomeOf(worker, shared.begun, options.limit, async (news) => {
    const { no, least, error } = news.find;
    finds += 1;
    await tell(no, least, error);
  });
  await worker.terminate();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (end.type === 'done') {
    const { cases, tally, repeated } = end.tried;
    const parts = Object.entries({ cases, ...tally }).map(([what, count]) => `${count} ${what}`);
    if (repeated > 0) parts.push(`${repeated} failed like one that is told`);
    const found = finds === 0 ? 'nothing broke' : finds === 1 ? '1 find' : `${finds} finds`;
    print(`${options.kind}: ${parts.join(', ')} in ${seconds} s: ${found}.\n`);
  } else {
    finds += 1;
    // Where it breaks before the first case, there is none to tell.
    if (shared.begun[0] === 0) print(`${end.error}\n`);
    else await tell(null, toldCase(shared), end.error);
    print(`${options.kind}: ended after ${shared.begun[0]} cases and ${seconds} s.\n`);
  }
  return finds === 0 ? 0 : 1;
}

type End = Extract<News, { type: 'done' }> | { type: 'broken'; error: string };

/** How the thread ends: with its work done, or by a case that does not end or breaks all. */
function outcomeOf(
  worker: Worker,
  begun: Int32Array,
  limit: number,
  found: (news: Extract<News, { type: 'find' }>) => Promise<void>,
): Promise<End> {
  return new Promise((resolve) => {
    let told: Promise<void> = Promise.resolve();
    let [last, since, lastTold] = [0, performance.now(), performance.now()];
    const look = setInterval(() => {
      const now = performance.now();
      if (Atomics.load(begun, 0) !== last) [last, since] = [Atomics.load(begun, 0), now];
      // Before the first case the thread loads all that it needs.
      else if (now - since > (last === 0 ? limit + 60_000 : limit)) {
        end({ type: 'broken', error: `it has not ended after ${Math.round(limit / 1000)} s` });
      }
      if (now - lastTold < TELL) return;
      lastTold = now;
      process.stderr.write(`${last} cases\n`);
    }, LOOK);
    const end = (how: End): void => {
      clearInterval(look);
      void told.then(() => resolve(how));
    };
    worker.on('message', (news: News) => {
      if (news.type === 'done') end(news);
      else told = told.then(() => found(news));
    });
    worker.on('error', (error) => end({ type: 'broken', error: String(error.stack ?? error) }));
  });
}

/** Writes what a case comes to into a file of its own. @returns its path, or why there is none */
async function written(name: string, one: Case): Promise<string> {
  const kind = await KINDS[name]!();
  if (kind.file === undefined) return `(cases of ${name} are no files)`;
  try {
    const { name: fileName, text } = kind.file(one);
    const path = join(mkdtempSync(join(tmpdir(), 'sukhnah-sim-fuzz-')), fileName);
    writeFileSync(path, text);
    return path;
  } catch (error) {
    return `(no file of it can be made: ${error})`;
  }
}
