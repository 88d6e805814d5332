import { frameOf } from '../../src/tui/frame.js';
import { sceneOfGame } from '../../src/tui/game-scene.js';
import { runScreen } from '../../src/tui/ink/run-screen.js';
import type { Store } from '../../src/tui/ink/store.js';
import type { Key } from '../../src/tui/key.js';
import { mapRows } from '../../src/tui/map/map-rows.js';
import { cpuMsOf } from './cpu.js';
import { atPlan, nowhere, press, SIZE } from './screen-game.js';

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

/** Milliseconds of each frame that was measured. */
export interface FrameCosts {
  /** Of the processor, from the key to the last byte for the terminal. */
  withInk: number[];
  /** Of the clock: the same, all without Ink, and the map alone. */
  withoutInk: number[];
  map: number[];
}

/** What a key and the frame after it cost, of the processor; and of the same, all without Ink, and the map alone. */
export async function costOfFrame(scenario: string, frames: number): Promise<FrameCosts> {
  const store = await atPlan(scenario);
  const withInk = await inkCosts(store, frames);
  const withoutInk: number[] = [];
  const map: number[] = [];
  for (let no = 0; no < frames; no++) {
    withoutInk.push(
      wallMs(() => {
        press(store, WALK[no % WALK.length]!);
        frameOf(store.now());
      }),
    );
    const game = store.now().game!;
    const { selected, layers } = game;
    map.push(
      wallMs(() => {
        mapRows({
          scene: sceneOfGame(game),
          camera: game.camera!,
          size: { columns: SIZE.columns, rows: SIZE.rows - 2 },
          ascii: false,
          selected,
          lit: [],
          layers,
        });
      }),
    );
  }
  return { withInk, withoutInk, map };
}

/** Half as many frames as are measured go before, to warm up. */
async function inkCosts(store: Store, frames: number): Promise<number[]> {
  const { streams, drawn } = nowhere();
  const first = drawn();
  const screen = runScreen(store, streams);
  await first;
  const costs: number[] = [];
  for (let no = 0; no < frames * 1.5; no++) {
    // Beyond the time that Ink leaves between two frames, so that none is passed over.
    await new Promise((go) => setTimeout(go, 25));
    const frame = drawn();
    const ms = await cpuMsOf(async () => {
      press(store, WALK[no % WALK.length]!);
      await Promise.race([frame, new Promise((go) => setTimeout(go, 200))]);
    });
    if (no >= frames / 2) costs.push(ms);
  }
  screen.stop();
  await screen.ended;
  return costs;
}

function wallMs(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
