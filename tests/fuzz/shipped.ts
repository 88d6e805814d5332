import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openScenario, shippedIds, shippedScenarios } from '../../src/cli/scenarios.js';
import { settingFor } from '../../src/cli/setting.js';
import type { Lexicon } from '../../src/parser/lexicon.js';
import type { LoadedScenario, TextFile } from '../../src/scenario/loaded.js';

/** A shipped scenario and its names. */
export interface Shipped {
  id: string;
  loaded: LoadedScenario;
  lexicon: Lexicon;
}

/** All scenarios that ship, by id. */
export const SHIPPED: readonly Shipped[] = await Promise.all(
  shippedIds().map(async (id) => {
    const loaded = await openScenario(id);
    return { id, loaded, lexicon: settingFor(loaded, [null, null]).lexicon };
  }),
);

/** The shipped scenario of this id. */
export function shipped(id: string): Shipped {
  const found = SHIPPED.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no scenario ${id} ships`);
  return found;
}

const texts = new Map<string, string>();

/** The text of a shipped scenario file or a file of its library, read once. */
export function shippedText(path: string): TextFile {
  const text = texts.get(path) ?? readFileSync(join(shippedScenarios(), path), 'utf8');
  texts.set(path, text);
  return { path, text };
}
