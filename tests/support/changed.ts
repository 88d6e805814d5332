import { readFileSync } from 'node:fs';
import type { Scenario } from '../../src/engine/model/scenario.js';
import { loadScenario } from '../../src/scenario/parse.js';

// biome-ignore lint/suspicious/noExplicitAny: files are taken apart and put together again
export type Loose = any;

/** A shipped scenario as it would be if `change` had been made to each of its files. */
export function changedScenario(name: string, change: (file: Loose, path: string) => void): Scenario {
  const text = (path: string): string => {
    const file: Loose = JSON.parse(readFileSync(`scenarios/${path}`, 'utf8'));
    change(file, path);
    return JSON.stringify(file);
  };
  return loadScenario({ path: name, text: text(name) }, (path) => ({ path, text: text(path) })).scenario;
}
