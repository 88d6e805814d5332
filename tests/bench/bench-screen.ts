import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { offerOf } from '../../src/cli/full-screen/offer.js';
import { begunFrom } from '../../src/cli/full-screen/perform.js';
import { openNewGame } from '../../src/cli/open-new-game.js';
import { quantile } from '../../src/sim/statistics.js';
import type { App } from '../../src/tui/app.js';
import { frameOf } from '../../src/tui/frame.js';
import { sceneOfGame } from '../../src/tui/game-scene.js';
import { runScreen, type Streams } from '../../src/tui/ink/run-screen.js';
import { newStore, type Store } from '../../src/tui/ink/store.js';
import type { Key } from '../../src/tui/key.js';
import { mapRows } from '../../src/tui/map/map-rows.js';

/*
 * What the full screen costs: a frame, with Ink and without; the first frame of the program; and memory over many days.
 * `npm run bench:screen` builds and runs it.
 */

const SIZE = { columns: 160, rows: 50 };
const FRAMES = 200;
const PAIRS = 15;
const DAYS = 500;

const sortedUp = (values: readonly number[]) => [...values].sort((one, other) => one - other);

const median = (values: readonly number[]) => quantile(sortedUp(values), 0.5);

/** A game against the staff, its plan on the screen. */
async function atPlan(scenario: string): Promise<Store> {
  const app: App = {
    size: SIZE,
    look: { theme: 'default', ascii: false, depth: '256' },
    offer: offerOf(),
    screens: [{ name: 'title', chosen: 0 }],
    game: null,
    notice: null,
  };
  const store = newStore(app, (effect, send) => {
    if (effect.type === 'play') send({ type: 'play', line: effect.line });
  });
  await begin(store, scenario);
  return store;
}

async function begin(store: Store, scenario: string): Promise<void> {
  const asked = { scenario, side: 'gov', opponent: 'staff', seed: '1', world: 'drawn' } as const;
  store.send({ type: 'begun', game: begunFrom(await openNewGame(asked, tmpdir()), false) });
  press(store, 'escape');
}

function press(store: Store, ...keys: readonly Key[]): void {
  for (const key of keys) store.send({ type: 'key', key });
}

/** A terminal that takes everything and shows nothing. */
function nowhere(): { streams: Streams; drawn: () => Promise<void> } {
  let written = (): void => {};
  const stdout = Object.assign(new EventEmitter(), {
    isTTY: true,
    writable: true,
    ...SIZE,
    write: (_: string, done?: () => void) => {
      done?.();
      written();
      return true;
    },
  });
  const stdin = Object.assign(new EventEmitter(), {
    isTTY: true,
    setEncoding: () => {},
    setRawMode: () => {},
    resume: () => {},
    pause: () => {},
    ref: () => {},
    unref: () => {},
    read: () => null,
  });
  return {
    // The driver uses no more of the streams than there is here.
    streams: { stdin, stdout, stderr: stdout } as unknown as Streams,
    drawn: () =>
      new Promise((go) => {
        written = go;
      }),
  };
}

/** Going from place to place, near and far: each of them changes the frame. */
const WALK: readonly Key[] = [
  'tab',
  'right',
  'up',
  'left',
  'down',
  'tab',
  'right',
  'right',
  'up',
  'up',
  'left',
  'L',
  'H',
];

/** Milliseconds, the median first and then what nine of ten stay below. */
interface Cost {
  withInk: readonly [number, number];
  withoutInk: readonly [number, number];
  map: readonly [number, number];
}

const spreadOf = (values: readonly number[]) => [median(values), quantile(sortedUp(values), 0.9)] as const;

/** What a key and the frame after it cost, of the processor; and of the same, all without Ink, and the map alone. */
async function costOfFrame(scenario: string): Promise<Cost> {
  const store = await atPlan(scenario);
  const { streams, drawn } = nowhere();
  const first = drawn();
  const screen = runScreen(store, streams);
  await first;
  const withInk: number[] = [];
  for (let no = 0; no < FRAMES * 1.5; no++) {
    // Beyond the time that Ink leaves between two frames, so that none is passed over.
    await new Promise((go) => setTimeout(go, 25));
    const frame = drawn();
    const before = process.cpuUsage();
    press(store, WALK[no % WALK.length]!);
    await Promise.race([frame, new Promise((go) => setTimeout(go, 200))]);
    const { user, system } = process.cpuUsage(before);
    if (no >= FRAMES / 2) withInk.push((user + system) / 1000);
  }
  screen.stop();
  await screen.ended;
  const withoutInk: number[] = [];
  const map: number[] = [];
  for (let no = 0; no < FRAMES; no++) {
    const start = performance.now();
    press(store, WALK[no % WALK.length]!);
    frameOf(store.now());
    withoutInk.push(performance.now() - start);
    const game = store.now().game!;
    const { selected, layers } = game;
    const begun = performance.now();
    mapRows({
      scene: sceneOfGame(game),
      camera: game.camera!,
      size: { columns: SIZE.columns, rows: SIZE.rows - 2 },
      ascii: false,
      selected,
      lit: [],
      layers,
    });
    map.push(performance.now() - begun);
  }
  return { withInk: spreadOf(withInk), withoutInk: spreadOf(withoutInk), map: spreadOf(map) };
}

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

function nodeAlone(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  return performance.now() - start;
}

/** Megabytes of the heap whenever a game begins, over `DAYS` days of which each is shown twice. */
async function memory(scenario: string): Promise<{ day: number; heap: number }[]> {
  setFlagsFromString('--expose-gc');
  // Node gives it to new contexts only, once it runs.
  const collect: () => void = runInNewContext('gc');
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

const shown = ([middle, most]: readonly [number, number]) => `${middle.toFixed(1)} (${most.toFixed(1)}) ms`;

say(
  `${process.version}, ${cpus()[0]?.model.trim()}, ${SIZE.columns}x${SIZE.rows}; medians, in brackets what nine of ten stay below`,
);
for (const scenario of ['last-hills', 'road-to-deir-ezzor']) {
  const { withInk, withoutInk, map } = await costOfFrame(scenario);
  say(
    `${scenario}: a key and its frame ${shown(withInk)} of CPU, without Ink ${shown(withoutInk)}, the map alone ${shown(map)}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const pairs: { frame: number; node: number }[] = [];
// One after the other, so that a busy moment of the machine falls on both.
for (let no = 0; no < PAIRS; no++) pairs.push({ frame: await firstFrame(folder), node: nodeAlone() });
rmSync(folder, { recursive: true });
const frame = median(pairs.map((pair) => pair.frame));
const node = median(pairs.map((pair) => pair.node));
say(
  `first frame ${frame.toFixed(0)} ms, node alone ${node.toFixed(0)} ms, ratio ${(frame / node).toFixed(2)}`,
);

for (const { day, heap } of await memory('road-to-deir-ezzor')) say(`day ${day}: heap ${heap.toFixed(1)} MB`);
