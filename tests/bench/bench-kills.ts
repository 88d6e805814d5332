import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stream } from '../../src/engine/random/stream.js';
import { rootOf } from '../../src/sim/seed.js';
import { killedUntilWhole } from '../cli/series/killed.js';

/*
 * Plays `batch --games 2000` once in peace, and once ended by SIGKILL at moments drawn from the first argument (a seed; `1`
 * unless given), fifty times or as often as the second argument says: `npm run bench:kills -- SEED KILLS`. Both must write
 * the same bytes.
 */
const [seed = '1', kills = '50'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'sukhnah-sim-kills-'));
const words = ['batch', 'last-hills', '--games', '2000', '--seed', seed, '--workers', '2', '--out'];
const [alone, killed] = [join(folder, 'alone.jsonl'), join(folder, 'killed.jsonl')];

const begun = performance.now();
await killedUntilWhole([...words, alone], 0, () => 0);
const took = performance.now() - begun;

// The start alone takes a while: moments are spread so that some kills fall into it, and all runs together play the games.
const most = Math.ceil((2 * took) / Number(kills)) + 300;
const chance = stream(rootOf(`kills ${seed}`), 0);
const times = await killedUntilWhole([...words, killed], Number(kills), () => chance.below(most));

const isSame = readFileSync(killed).equals(readFileSync(alone));
const isClean = readdirSync(folder).length === 2;
console.log(
  `2,000 games in ${(took / 1000).toFixed(1)} s alone; killed ${times} times within ${most} ms each`,
);
console.log(
  isSame && isClean ? 'the same bytes, and nothing left beside them' : `NOT the same: see ${folder}`,
);
if (isSame && isClean) rmSync(folder, { recursive: true });
else process.exitCode = 1;
