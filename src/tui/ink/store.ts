import type { App, Effect } from '../app.js';
import { type Message, update } from '../update.js';

/** The app while it runs: messages change it, effects are handed to the shell. */
export interface Store {
  now(): App;
  send(message: Message): void;
  /** @returns what ends the watch */
  watch(listener: () => void): () => void;
}

/** A store that begins with `app`. */
export function newStore(app: App, perform: (effect: Effect, send: Store['send']) => void): Store {
  let now = app;
  const listeners = new Set<() => void>();
  const send = (message: Message): void => {
    const step = update(now, message);
    if (step.app !== now) {
      now = step.app;
      for (const listener of listeners) listener();
    }
    for (const effect of step.effects) perform(effect, send);
  };
  return {
    now: () => now,
    send,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
