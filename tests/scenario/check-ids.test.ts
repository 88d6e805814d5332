import { expect, test } from 'vitest';
import { type Files, faultsAfter } from './drill-files.js';

/** Gives a thing of the drill another id, wherever its old one stands. */
function renamed(files: Files, from: string, to: string): void {
  for (const [path, content] of Object.entries(files)) {
    files[path] = JSON.parse(JSON.stringify(content).replaceAll(`"${from}"`, `"${to}"`));
  }
}

test.each(['to', 'with', 'from', 'and', 'via', 'at', 'on', 'in', 'the', 'of', 'a', 'between', 'please'])(
  'no place, link or formation has the id "%s", which belongs to the sentence of an order',
  (word) => {
    const wrong = `is "${word}", a word that joins names in orders`;
    const right = 'an id that names it';
    expect(faultsAfter((files) => renamed(files, 'east-hill', word))).toMatchObject([
      { file: 'drill/places.json', path: expect.stringMatching(/^places\[\d\]\.id$/), wrong, right },
    ]);
    expect(faultsAfter((files) => renamed(files, 'east-base--east-hill', word))).toMatchObject([
      { file: 'drill/links.json', path: expect.stringMatching(/^links\[\d\]\.id$/), wrong, right },
    ]);
    expect(faultsAfter((files) => renamed(files, 'west-light', word))).toMatchObject([
      { file: 'drill.json', path: expect.stringMatching(/^formations\[\d\]\.id$/), wrong, right },
    ]);
  },
);

test('an id may have such a word in it', () => {
  expect(faultsAfter((files) => renamed(files, 'west-light', 'on-the-road'))).toEqual([]);
});

test('entries that share an id are faults', () => {
  const faults = faultsAfter((files) => {
    files['drill.json'].objectives[1].id = files['drill.json'].objectives[0].id;
  });
  expect(faults.map(({ path }) => path)).toEqual(['objectives[1].id']);
});
