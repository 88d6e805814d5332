import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { called, folder } from './called.js';

const WORDS = ['calibrate', 'last-hills', '--games', '8', '--workers', '1'];

test('--json is one document with the keys of the contract', async () => {
  const { code, stdout, stderr } = await called(...WORDS, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const found = JSON.parse(stdout);
  expect(found).toMatchObject({ scenario: 'last-hills', seed: '1', games: 8, neverCountsAs: '2017-08-01' });
  for (const key of ['baselines', 'coverage50', 'coverage90', 'parameters'])
    expect(found).toHaveProperty(key);
  expect(found.parameters).toMatch(/^[0-9a-f]{16}$/);
  const [hills] = found.milestones;
  expect(hills).toMatchObject({
    place: 'sukhnah-sw-hills',
    reported: ['2017-07-26', '2017-07-27'],
    heldOut: false,
    neverShare: expect.any(Number),
    crps: expect.any(Number),
  });
  expect(Object.keys(hills.quantiles)).toEqual(['p5', 'p25', 'p50', 'p75', 'p95']);
  for (const day of Object.values(hills.quantiles)) {
    if (day !== null) expect(day).toMatch(/^2017-07-\d\d$/);
  }
  expect(found.leftOut).toContainEqual({ id: 'airbase', place: 'dez-airbase', why: 'off-map' });
});

test('the dates are those that run tells for each seed', async () => {
  const { stdout } = await called(...WORDS, '--seed', 'abc', '--json');
  const days: string[] = [];
  for (let i = 1; i <= 8; i++) {
    const { stdout: run } = await called('run', 'last-hills', '--seed', `abc-${i}`, '--json');
    days.push(JSON.parse(run).milestones['sukhnah-sw-hills'] ?? 'never');
  }
  const [hills] = JSON.parse(stdout).milestones;
  expect(hills.neverShare).toBe(days.filter((day) => day === 'never').length / 8);
  // The fourth of eight is the first by which half of them have come.
  const [, , , fourth] = days.sort();
  expect(hills.quantiles.p50 ?? 'never').toBe(fourth);
});

test('the text fits a terminal, and says that one campaign proves nothing', async () => {
  const { stdout } = await called(...WORDS);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
  const text = stdout.replace(/\s+/g, ' ');
  expect(text).toContain('One campaign can refute a model, not prove it.');
  expect(text).toContain('a game that never comes to it counts as 1 Aug');
  expect(text).toMatch(/last-hills 26-27 Jul /);
  expect(text).toContain('(not on the map)');
});

test('another figure in the scenario gives another digest of parameters', async () => {
  const own = JSON.parse(readFileSync('scenarios/last-hills.json', 'utf8'));
  const note = { basis: 'assumed', confidence: 'low', note: 'for a test' };
  own.overrides = { ...own.overrides, 'march.cautious': { value: 401, ...note } };
  const path = join(folder(), 'mine.json');
  writeFileSync(path, JSON.stringify(own));
  const parametersOf = async (scenario: string) => {
    const { stdout } = await called('calibrate', scenario, '--games', '2', '--workers', '1', '--json');
    return JSON.parse(stdout).parameters;
  };
  expect(await parametersOf(path)).not.toBe(await parametersOf('last-hills'));
});

test.each([
  [['--games', '1'], '--games 1: give a whole number from 2 to 1000000'],
  [['--games', 'many'], '--games many'],
  [['--workers', '0'], '--workers 0: give a whole number from 1 to 64'],
  [['--workers', '1000'], 'from 1 to 64'],
  [['--gov', 'staff'], 'Unknown argument: gov'],
])('%j is wrong usage', async (words, message) => {
  const { code, stdout, stderr } = await called('calibrate', 'last-hills', ...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('a scenario without reported dates is refused', async () => {
  const { code, stderr } = await called('calibrate', 'drill', '--games', '2');
  expect(code).toBe(2);
  expect(stderr).toContain('drill: no dates are reported for its map');
});
