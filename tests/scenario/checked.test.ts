import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CheckedScenarios, loadChecked, noteOf } from '../../src/scenario/checked.js';
import type { TextFile } from '../../src/scenario/loaded.js';
import { loadScenario } from '../../src/scenario/parse.js';

/** The texts of a scenario that ships, by the paths that it names them by, with one of them `change`d. */
function texts(id: string, change: Record<string, (text: string) => string> = {}) {
  const text = (path: string): TextFile => {
    const content = readFileSync(`scenarios/${path}`, 'utf8');
    return { path, text: change[path]?.(content) ?? content };
  };
  return { own: text(`${id}.json`), read: text };
}

const [drill, hills] = [texts('drill'), texts('last-hills')];

const notes: CheckedScenarios = {
  ...noteOf(drill.own, drill.read, loadScenario(drill.own, drill.read)),
  ...noteOf(hills.own, hills.read, loadScenario(hills.own, hills.read)),
};

describe.each(['drill', 'last-hills'])('%s', (id) => {
  const { own, read } = texts(id);

  test('that has been checked before is the same to the byte as when it is checked', () => {
    const known = loadChecked(own, read, notes);
    const checked = loadScenario(own, read);
    expect(known).toEqual(checked);
    expect(JSON.stringify(known)).toBe(JSON.stringify(checked));
    expect(Object.isFrozen(known?.scenario.briefing.places[0])).toBe(true);
  });

  test('with a blank more in any of its files is one that has not been checked', () => {
    const { library } = loadScenario(own, read).file;
    for (const path of [`${id}.json`, ...Object.values(library).filter((name) => name !== undefined)]) {
      const other = texts(id, { [path]: (text) => `${text} ` });
      expect(loadChecked(other.own, other.read, notes)).toBeNull();
    }
  });
});

test('without a note of it, or without one of its files, a scenario is not taken as checked', () => {
  expect(loadChecked(drill.own, drill.read, {})).toBeNull();
  expect(loadChecked(drill.own, () => null, notes)).toBeNull();
  const broken = Object.fromEntries(Object.keys(notes).map((sum) => [sum, 7]));
  expect(loadChecked(drill.own, drill.read, broken as unknown as CheckedScenarios)).toBeNull();
});
