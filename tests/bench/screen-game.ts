import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { offerOf } from '../../src/cli/full-screen/offer.js';
import { begunFrom } from '../../src/cli/full-screen/perform.js';
import { openNewGame } from '../../src/cli/open-new-game.js';
import type { App } from '../../src/tui/app.js';
import type { Streams } from '../../src/tui/ink/run-screen.js';
import { newStore, type Store } from '../../src/tui/ink/store.js';
import type { Key } from '../../src/tui/key.js';
import { keyboard } from '../tui/support/keyboard.js';

/** The screen that is measured. */
export const SIZE = { columns: 160, rows: 50 };

/** A game against the staff, its plan on the screen. */
export async function atPlan(scenario: string): Promise<Store> {
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

/** Begins a game of `scenario`, as from the menu. */
export async function begin(store: Store, scenario: string): Promise<void> {
  const asked = { scenario, side: 'gov', opponent: 'staff', seed: '1', world: 'drawn' } as const;
  store.send({ type: 'begun', game: begunFrom(await openNewGame(asked, tmpdir()), false) });
  press(store, 'escape');
}

/** Presses keys, one after the other. */
export function press(store: Store, ...keys: readonly Key[]): void {
  for (const key of keys) store.send({ type: 'key', key });
}

/** A terminal that takes everything and shows nothing. */
export function nowhere(): { streams: Streams; drawn: () => Promise<void> } {
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
  const stdin = keyboard(() => null);
  return {
    // The driver uses no more of the streams than there is here.
    streams: { stdin, stdout, stderr: stdout } as unknown as Streams,
    drawn: () =>
      new Promise((go) => {
        written = go;
      }),
  };
}
