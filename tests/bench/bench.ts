import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openScenario } from '../../src/cli/scenarios.js';
import { VERSION } from '../../src/cli/version.js';
import { digestOf } from '../../src/scenario/digest.js';
import { type GameTask, playTask } from '../../src/sim/game-task.js';
import { quantile } from '../../src/sim/statistics.js';

/*
 * How fast the program is on one core of this machine: whole games, staff against staff, without events; and how long
 * a single game takes from the command line. `npm run bench -- [scenario]` builds and runs it.
 */

const SCENARIO = process.argv[2] ?? 'last-hills';
const GAMES = 100;
const REPEATS = 5;
const PAIRS = 10;

interface Timed {
  gamesASecond: number;
  daysASecond: number;
}

const { scenario } = await openScenario(SCENARIO);
const task: GameTask = {
  scenario,
  players: ['staff', 'staff'],
  seed: '1',
  from: 0,
  games: GAMES,
  world: 'drawn',
  version: VERSION,
  milestones: [],
};

/** Plays the same games each time, so that repeats differ by the machine alone. */
function playAll(): { turns: number; checksum: string } {
  let turns = 0;
  const digests: string[] = [];
  for (const { result } of playTask(task)) {
    turns += result.turns;
    digests.push(result.digest);
  }
  return { turns, checksum: digestOf(digests) };
}

function timed(): Timed {
  const start = performance.now();
  const { turns } = playAll();
  const seconds = (performance.now() - start) / 1000;
  return { gamesASecond: GAMES / seconds, daysASecond: turns / seconds };
}

function wallTime(words: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, words, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

const median = (values: readonly number[]) =>
  quantile(
    [...values].sort((one, other) => one - other),
    0.5,
  );

// The first games warm the compiler up; they also tell what the games come to.
const { checksum } = playAll();
const runs = Array.from({ length: REPEATS }, timed);
const rates = runs.map(({ gamesASecond }) => gamesASecond);
const spread = (Math.max(...rates) - Math.min(...rates)) / median(rates);

// In pairs, one after the other, so that a busy moment of the machine falls on both.
const bin = join(dirname(fileURLToPath(import.meta.url)), 'bin.js');
const pairs = Array.from({ length: PAIRS }, () => ({
  run: wallTime([bin, 'run', SCENARIO, '--seed', '1', '--json']),
  node: wallTime(['-e', '0']),
}));
const run = median(pairs.map((pair) => pair.run));
const node = median(pairs.map((pair) => pair.node));

const figures = {
  scenario: SCENARIO,
  version: VERSION,
  Node: process.version,
  machine: cpus()[0]?.model.trim() ?? 'unknown',
  'games/s': median(rates).toFixed(1),
  spread: `${(spread * 100).toFixed(0)}%`,
  'days/s': median(runs.map(({ daysASecond }) => daysASecond)).toFixed(0),
  checksum,
  'start-up': `${run.toFixed(0)} ms`,
  node: `${node.toFixed(0)} ms`,
  ratio: (run / node).toFixed(2),
};

const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(10)} ${value}`);
process.stdout.write(`${SCENARIO}, staff against staff: ${GAMES} games, median of ${REPEATS} repeats\n`);
process.stdout.write(
  `${lines.join('\n')}\n\nFor tests/bench/results.md:\n| ${Object.values(figures).join(' | ')} |\n`,
);
