import { sendGarbage } from './garbage-lines.js';

/*
 * Sends lines of garbage to the exchange with bots: so many (100,000 unless said), of a seed (1 unless said). Prints
 * how to make the first one again that is answered wrongly.
 *
 *   node .build.js tests/bot/send-garbage.ts && node dist/send-garbage.js [lines] [seed]
 */
const [lines = 100_000, seed = 1] = process.argv.slice(2).map(Number);
for (let from = 0; from < lines; from += 10_000) {
  sendGarbage(seed, from, Math.min(lines, from + 10_000));
  process.stderr.write(`${Math.min(lines, from + 10_000)} of ${lines}\n`);
}
process.stdout.write(`${lines} lines of garbage, seed ${seed}: nothing broke.\n`);
