import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';
import { KINDS } from './kinds.js';
import { optionsOf, USAGE } from './options.js';
import { fuzzWatched } from './watched.js';
import { type Work, workThrough } from './work.js';

/*
 * Tries what no person would: `npm run fuzz -- KIND` (see CONTRIBUTING.md). The cases run in a thread of their own, so
 * that one that does not end can be told; this file is both.
 */
if (isMainThread) {
  const options = optionsOf(process.argv.slice(2), Object.keys(KINDS));
  if ('wrong' in options) {
    process.stderr.write(`${options.wrong}\n${USAGE}\n`);
    process.exitCode = 2;
  } else {
    const print = (text: string) => process.stdout.write(text);
    process.exitCode = await fuzzWatched(options, fileURLToPath(import.meta.url), print);
  }
} else await workThrough(workerData as Work); // it is what watched.ts hands over
