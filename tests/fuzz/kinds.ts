import type { Kind } from './kind.js';

/** All kinds by name; each is loaded when it is asked for. */
export const KINDS: Readonly<Record<string, () => Promise<Kind>>> = {
  scenarios: async () => (await import('./scenarios.js')).scenarios,
  saves: async () => (await import('./saves.js')).saves,
  scripts: async () => (await import('./scripts.js')).scripts,
  bot: async () => (await import('./bot.js')).bot,
  keys: async () => (await import('./keys.js')).keys,
  turns: async () => (await import('./turns.js')).turns,
};
