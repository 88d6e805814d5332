import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScreen } from '../../src/tui/ink/run-screen.js';
import { costOfFrame } from './frame-cost.js';
import { collector } from './heap.js';
import { median, mostly } from './median.js';
import { atPlan, begin, nowhere, press, SIZE } from './screen-game.js';
import { wallMs } from './start-up.js';

/*
 * What the full screen costs: a frame, with Ink and without; the first frame of the program; and memory over many days.
 * `npm run bench:screen` builds and runs it.
 */

const FRAMES = 200;
const PAIRS = 15;
const DAYS = 500;

interface Pty {
  onData(listener: (data: string) => void): void;
  onExit(listener: () => void): void;
  kill(signal?: string): void;
}

/** Not a part of the bundle: it has code for the processor in it. */
const { spawn }: { spawn(file: string, words: string[], options: object): Pty } = createRequire(
  import.meta.url,
)('@lydell/node-pty');

const BIN = join(dirname(fileURLToPath(import.meta.url)), 'bin.js');

/** Milliseconds from the start of the program to the last row of its first frame. */
async function firstFrame(folder: string): Promise<number> {
  const { CI: _, ...env } = process.env;
  const start = performance.now();
  const pty = spawn(process.execPath, [BIN, 'menu', '--saves', folder], {
    cols: SIZE.columns,
    rows: SIZE.rows,
    env: { ...env, TERM: 'xterm-256color', LANG: 'C.UTF-8' },
  });
  const ended = new Promise<void>((go) => pty.onExit(go));
  let shown = '';
  const time = await new Promise<number>((go) => {
    pty.onData((data) => {
      shown += data;
      // Keys stand in the lowest row.
      if (/choose.*colours/s.test(shown)) go(performance.now() - start);
    });
  });
  pty.kill('SIGTERM');
  await ended;
  return time;
}

/** Megabytes of the heap whenever a game begins, over `DAYS` days of which each is shown twice. */
async function memory(scenario: string): Promise<{ day: number; heap: number }[]> {
  const collect = collector();
  const store = await atPlan(scenario);
  const { streams } = nowhere();
  const screen = runScreen(store, streams);
  const found: { day: number; heap: number }[] = [];
  let day = 0;
  while (day < DAYS || store.now().game!.session.state.turn > 0) {
    press(store, 'e');
    if (store.now().screens.at(-1)!.name === 'ask') press(store, 'enter');
    const top = store.now().screens.at(-1)!;
    if (top.name !== 'resolution') throw new Error(`after a day came ${top.name}`);
    day++;
    for (const _ of top.phases) press(store, 'right');
    press(store, 'escape', 'R');
    for (const _ of top.phases) press(store, 'right');
    press(store, 'escape', 'b', 'escape');
    while (store.now().screens.length > 2) press(store, 'escape');
    // Lets Ink draw.
    await new Promise((go) => setTimeout(go, 20));
    if (store.now().game!.session.state.outcome === null) continue;
    await begin(store, scenario);
    await new Promise((go) => setTimeout(go, 40));
    collect();
    found.push({ day, heap: process.memoryUsage().heapUsed / 1e6 });
  }
  screen.stop();
  await screen.ended;
  return found;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

const shown = (costs: readonly number[]) => `${median(costs).toFixed(1)} (${mostly(costs).toFixed(1)}) ms`;

say(
  `${process.version}, ${cpus()[0]?.model.trim()}, ${SIZE.columns}x${SIZE.rows}; medians, in brackets what nine of ten stay below`,
);
for (const scenario of ['last-hills', 'road-to-deir-ezzor']) {
  const { withInk, withoutInk, map } = await costOfFrame(scenario, FRAMES);
  say(
    `${scenario}: a key and its frame ${shown(withInk)} of CPU, without Ink ${shown(withoutInk)}, the map alone ${shown(map)}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const pairs: { frame: number; node: number }[] = [];
// One after the other, so that a busy moment of the machine falls on both.
for (let no = 0; no < PAIRS; no++) pairs.push({ frame: await firstFrame(folder), node: wallMs(['-e', '0']) });
rmSync(folder, { recursive: true });
const frame = median(pairs.map((pair) => pair.frame));
const node = median(pairs.map((pair) => pair.node));
say(
  `first frame ${frame.toFixed(0)} ms, node alone ${node.toFixed(0)} ms, ratio ${(frame / node).toFixed(2)}`,
);

for (const { day, heap } of await memory('road-to-deir-ezzor')) say(`day ${day}: heap ${heap.toFixed(1)} MB`);
