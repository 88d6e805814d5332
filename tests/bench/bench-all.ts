import { join } from 'node:path';
import { shippedFolder } from '../../src/cli/files.js';
import { apart, MEASURES, measureFor } from './apart.js';
import { askedBy } from './bench-words.js';
import { figureTable } from './figure-table.js';
import { METERS } from './meters.js';
import { addRow, readRecord, rowOf } from './record.js';
import { measure } from './rounds.js';

/*
 * How fast the program is, and whether it has become slower: `npm run bench` builds and runs it. `--only engine,staff` measures those
 * alone, `--rounds 9` more often than five times, `--record` adds a row to tests/bench/record.jsonl.
 */

const [first, ...others] = process.argv.slice(2);
if (first === MEASURES) await measureFor(METERS, others);
else await bench();

async function bench(): Promise<void> {
  const names = [...new Set(METERS.map(({ name }) => name))];
  const { only, rounds, record } = asked(names);
  const root = join(shippedFolder('saves'), '..');
  const path = join(root, 'tests', 'bench', 'record.jsonl');

  const rows = readRecord(path);
  const meters = METERS.map(apart).filter(({ name }) => only === null || only.includes(name));
  const now = rowOf(root, await measure(meters, rounds, 1));
  const last = rows.at(-1);

  console.log(`commit ${now.commit}, Node ${now.node}, ${now.cpu}, ${now.cores} cores`);
  if (last) console.log(`before: commit ${last.commit} of ${last.date}, Node ${last.node}, ${last.cpu}`);
  console.log();
  for (const line of figureTable(now, rows)) console.log(line);
  console.log(
    '\nMiddles of the rounds. Times as good: set against the yardstick, above 1 is better; * where other games were played.',
  );
  if (record) addRow(path, now);
}

function asked(names: readonly string[]): ReturnType<typeof askedBy> {
  try {
    return askedBy(process.argv.slice(2), names);
  } catch (error) {
    console.error(`npm run bench -- ${(error as Error).message}\nmeters: ${names.join(', ')}`); // it throws nothing else
    process.exit(2);
  }
}
