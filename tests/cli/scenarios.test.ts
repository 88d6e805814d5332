import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkShipped } from '../../src/cli/check-shipped.js';
import { openScenario, openScenarioFile, shippedIds } from '../../src/cli/scenarios.js';
import { folder } from './called.js';

test('an id that ships goes before a file of the same name, and a path leads to its file', async () => {
  expect((await openScenario('drill')).digest).toBe((await openScenario('scenarios/drill.json')).digest);
});

/** What the build notes of all of them: each test has a copy of its own. */
const NOTES = JSON.stringify(checkShipped());

/** The scenarios that ship in a folder of their own, free to be changed, and the notes of the build on them. */
function copies() {
  const place = folder();
  cpSync('scenarios', place, { recursive: true });
  const notes = join(place, 'checked.json');
  writeFileSync(notes, NOTES);
  return { place, notes };
}

test('the notes of the build hold every scenario that ships', () => {
  expect(Object.keys(JSON.parse(NOTES) as object)).toHaveLength(shippedIds().length);
});

test.each(['{', '', 'null', '[]', '{"x":1}'])(
  'with the notes %j a scenario is checked anew',
  async (text) => {
    const { place, notes } = copies();
    writeFileSync(notes, text);
    expect(await openScenarioFile(join(place, 'drill.json'), notes)).toEqual(await openScenario('drill'));
  },
);

test('the notes lead to the same scenario as the check, and to it alone', async () => {
  const { place, notes } = copies();
  const path = join(place, 'last-hills.json');
  expect(await openScenarioFile(path, notes)).toEqual(await openScenario('last-hills'));
  // Notes that say something else show that they are what is read.
  const text = readFileSync(notes, 'utf8').replace(/"digest":"[0-9a-f]{16}"/g, '"digest":"noted"');
  writeFileSync(notes, text);
  expect((await openScenarioFile(path, notes)).digest).toBe('noted');
});

test.each([
  ['last-hills.json', '"start": "2017-07-13"', '"start": "2017-07-32"', 'start is "2017-07-32"'],
  ['theatre/places.json', '"id": "arak"', '"id": "arakk"', '"arak"'],
])(
  'a byte that is changed in %s is found, although the file was checked before',
  async (name, right, wrong, told) => {
    const { place, notes } = copies();
    const text = readFileSync(join(place, name), 'utf8');
    expect(text).toContain(right);
    writeFileSync(join(place, name), text.replace(right, wrong));
    await expect(openScenarioFile(join(place, 'last-hills.json'), notes)).rejects.toThrow(told);
  },
);
