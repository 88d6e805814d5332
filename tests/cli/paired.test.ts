import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { called, folder } from './called.js';

const BATCH = ['batch', 'drill', '--games', '8', '--gov', 'staff', '--is', 'random'];

const compared = async (compare: string, ...more: string[]) =>
  JSON.parse((await called(...BATCH, '--compare', compare, '--json', ...more)).stdout);

test('two players meet the same seeds, and the means are those of two batches', async () => {
  const found = await compared('gov=passive');
  expect(found).toMatchObject({
    compare: 'gov=passive',
    games: 8,
    base: { scenario: 'drill', players: { gov: 'staff', is: 'random' }, world: 'drawn' },
    other: { scenario: 'drill', players: { gov: 'passive', is: 'random' }, world: 'drawn' },
  });
  const sums = async (gov: string) => {
    const words = BATCH.map((word) => (word === 'staff' ? gov : word));
    return JSON.parse((await called(...words, '--json')).stdout);
  };
  const [base, other] = [await sums('staff'), await sums('passive')];
  expect(found.wins.gov).toMatchObject({ base: base.wins.gov.share, other: other.wins.gov.share });
  expect(found.losses.is).toMatchObject({ base: base.losses.is.mean, other: other.losses.is.mean });
});

test('a change that is none does nothing', async () => {
  const found = await compared('is=random');
  expect(found.lead).toMatchObject({ difference: 0, interval: [0, 0], size: null });
});

test('a figure, the world and another file are changed, and the digest tells', async () => {
  const figure = await compared('combat.surrounded=5000');
  expect(figure.other.digest).not.toBe(figure.base.digest);
  expect((await compared('world=best')).other.world).toBe('best');

  const copy = join(folder(), 'mine.json');
  copyFileSync('scenarios/drill.json', copy);
  const same = await compared(copy);
  expect(same.other.digest).toBe(same.base.digest);
  expect(same.lead.difference).toBe(0);
});

test('a value outside the range of the usual one may be tried', async () => {
  const { stdout, code } = await called(
    'batch',
    'last-hills',
    '--games',
    '2',
    '--compare',
    'combat.surrounded=4000',
    '--json',
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout).compare).toBe('combat.surrounded=4000');
});

test('the bytes are the same for every number of workers', async () => {
  const words = [...BATCH, '--compare', 'gov=random', '--json', '--workers'];
  expect(await called(...words, '2')).toEqual(await called(...words, '1'));
});

test.each([
  ['drill', 'gov=random'],
  ['last-hills', 'combat.surrounded=1200'],
])('%s with %s is told in lines that fit a terminal', async (scenario, compare) => {
  const { code, stdout } = await called('batch', scenario, '--games', '6', '--compare', compare);
  expect(code).toBe(0);
  expect(stdout).toContain(`What it does: ${compare}\n6 seeds from 1`);
  expect(stdout).toMatch(/Mean of all games +without +with +change +95 in 100 +size\nGames won, %\n/);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
});

describe('what cannot be compared', () => {
  test.each([
    [['gov=nobody'], 2, '--compare gov=nobody: no such player; give one of passive'],
    [['world=worst'], 2, 'give world=best or world=drawn'],
    [['combat.surounded=3'], 2, 'is combat.surrounded meant?'],
    [['combat.surrounded=much'], 2, 'give a whole number'],
    [['combat.surrounded=-1'], 1, 'combat.surrounded: value is -1; right would be'],
    [['nowhere'], 2, 'no scenario "nowhere"'],
    [['gov=random', '--out', 'x.jsonl'], 2, '--compare has no --out'],
    [['gov=random', '--games', '1'], 2, '--compare needs --games 2 or more'],
  ])('%j is refused', async (words, exit, why) => {
    const { code, stdout, stderr } = await called('batch', 'drill', '--compare', ...words);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain(why);
  });

  test('is a scenario of other sides', async () => {
    const path = join(folder(), 'others.json');
    writeFileSync(path, readFileSync('scenarios/drill.json', 'utf8').replaceAll('"gov"', '"west"'));
    const { code, stderr } = await called('batch', 'drill', '--compare', path);
    expect(code).toBeGreaterThan(0);
    expect(stderr).not.toContain('this is a bug');
  });
});
