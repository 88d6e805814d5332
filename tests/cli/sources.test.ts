import { expect, test } from 'vitest';
import { called } from './called.js';

test('all sources are listed, each with leaning, date, title, address and how far to trust it', async () => {
  const { code, stdout, stderr } = await called('sources');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('\nS4: SOHR (opposition-leaning monitor)\n');
  expect(stdout).toContain('syriahr.com/en/?p=69945');
  expect(stdout.match(/How far to trust it:/g)).toHaveLength(101);
  // An address stays whole.
  for (const line of stdout.split('\n'))
    if (/ \S/.test(line.trim())) expect(line.length, line).toBeLessThanOrEqual(78);
});

test('one source has every claim, disagreement, place, force and figure that cites it', async () => {
  const { code, stdout } = await called('sources', 'p27');
  expect(code).toBe(0);
  expect(stdout).toContain('P27: Article on the unfinished fight for Sukhnah\n');
  expect(stdout).toContain('\n2 claims citing it:\n  - 7 August, Syria Direct (P27,');
  expect(stdout).toContain('\n2 disagreements citing it:\n  - Day on which Sukhnah fell\n');
  expect(stdout).toContain('  - As-Sukhnah (sukhnah)\n');
  expect(stdout).toContain('\n1 figure citing it:\n  - attack.streets\n');
});

test('a source that only supports the claims of another outlet has them too', async () => {
  const { stdout } = await called('sources', 'P17');
  expect(stdout).toContain('\n2 claims citing it:\n  - 23 July to 24 July, The Duran (S1,');
});

test('as JSON both have the names of the contract', async () => {
  const all = JSON.parse((await called('sources', '--json')).stdout);
  expect(Object.keys(all)).toEqual(['schemaVersion', 'sources']);
  expect(Object.keys(all.sources[0])).toEqual([
    'id',
    'outlet',
    'title',
    'date',
    'address',
    'leaning',
    'reliability',
    'usedFor',
  ]);
  const one = JSON.parse((await called('sources', 'S4', '--json')).stdout);
  expect(Object.keys(one)).toEqual([
    'schemaVersion',
    'source',
    'claims',
    'contradictions',
    'places',
    'forces',
    'figures',
  ]);
  expect(one.claims.every(({ sources }: { sources: string[] }) => sources.includes('S4'))).toBe(true);
  expect(one.places).toContain('sukhnah');
  expect(one.forces.length).toBeGreaterThan(0);
});

test('a source that is not there is wrong usage, with what may have been meant', async () => {
  const { code, stdout, stderr } = await called('sources', 'P270');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('no source "P270": did you mean P20 or P27 or P70?');
  expect((await called('sources', 'Reuters')).stderr).toContain('give an id such as S4');
});
