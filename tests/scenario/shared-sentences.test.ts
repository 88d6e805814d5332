import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RUN, shinglesOf } from './shingles.js';
import hashes from './shingles.json' with { type: 'json' };

/** Runs of eight words of the texts that the data were made from: `shingles.js` says how they are made. */
const TAKEN = new Set<string>(hashes);

/** What holds names and addresses, which are the same wherever they stand. */
const NAMES = new Set(['id', '$schema', 'name', 'variants', 'outlet', 'title', 'address']);

/** All prose in a file of data, with where it stands. */
function prose(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    NAMES.has(key) ? [] : prose(part, `${path}/${key}`),
  );
}

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.startsWith('schema'))
    .map((name) => join(folder, name))
    .sort();
}

/** The runs of a text that stand in one of those texts too. */
function shared(text: string): string[] {
  return shinglesOf(text)
    .filter(({ hash }) => TAKEN.has(hash))
    .map(({ run }) => run);
}

test.each(files('scenarios', /\.json$/))(
  '%s shares no eight words in a row with what it was made from',
  (path) => {
    const found = prose(JSON.parse(readFileSync(path, 'utf8')), '').flatMap(({ path: at, text }) =>
      shared(text).map((run) => `${at}: ${run}`),
    );
    expect(found).toEqual([]);
  },
);

test.each([...files('src', /\.(?:tsx?|md)$/), 'README.md', 'CHANGELOG.md', 'ARCHITECTURE.md'])(
  '%s shares no eight words in a row with it either',
  (path) => {
    expect(shared(readFileSync(path, 'utf8'))).toEqual([]);
  },
);

test('there is something to compare with, and each hash is whole', () => {
  expect(TAKEN.size).toBeGreaterThan(2000);
  for (const hash of TAKEN) expect(hash).toMatch(/^[0-9a-f]{10}$/);
});

test('a run is found in any letters and marks, and not across a line or a cell', () => {
  const words = 'one two three four five six seven eight';
  expect(RUN).toBe(8);
  expect(shinglesOf('ONE, two - three; "four" fivé six\u00a0seven: eight!').map(({ run }) => run)).toEqual([
    words,
  ]);
  expect(shinglesOf(`${words} nine`)).toHaveLength(2);
  expect(shinglesOf(words.replace(' five', '\nfive'))).toEqual([]);
  expect(shinglesOf(words.replace(' five', ' | five'))).toEqual([]);
  expect(shinglesOf(words.replace('five', 'five.com'))).toEqual([]);
});
