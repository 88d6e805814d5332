import { expect, test } from 'vitest';
import { sensitivityText } from '../../src/cli/commands/sensitivity-text.js';
import { drill } from '../save/recorded.js';
import { called } from './called.js';

const WORDS = ['sensitivity', 'drill', '--games', '2', '--json'];

// Hundreds of games: played once for all tests.
const usual = await called(...WORDS, '--workers', '1');

test('--json lists every figure that has a range, the largest shift first, and the others by name', () => {
  const { code, stdout, stderr } = usual;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const found = JSON.parse(stdout);
  // No place was given: the first that is to be taken.
  expect(found).toMatchObject({ scenario: 'drill', games: 2, place: 'east-village', side: 'gov' });
  expect(found.neverCountsAs).toBe('2017-07-13');
  const sizes = found.figures.map(({ low, high }: Record<string, { median: number }>) =>
    Math.max(Math.abs(low!.median), Math.abs(high!.median)),
  );
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  const cautious = found.figures.find((it: { figure: string }) => it.figure === 'march.cautious');
  expect(cautious).toMatchObject({ basis: 'assumed', value: 400, low: { value: 250 }, high: { value: 600 } });
  expect(Object.keys(cautious.low)).toEqual(['value', 'median', 'medianInterval', 'mean', 'meanInterval']);
  expect(found.noRange).toContain('march.metres');
});

test('a place that is given goes before the first that is to be taken, and threads change nothing', async () => {
  const words = [...WORDS, '--place', 'east-village', '--workers', '2'];
  expect((await called(...words)).stdout).toBe(usual.stdout);
});

test('the text fits a terminal', () => {
  const text = sensitivityText(drill().scenario.briefing, JSON.parse(usual.stdout));
  expect(text).toMatch(/^drill: the day on which West take East Village$/m);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
});

test.each([
  [['--place', 'nowhere'], '--place nowhere: no such place in drill'],
  [['--games', '1'], '--games 1: give a whole number from 2'],
  [['--workers', 'all'], '--workers all'],
])('%j is wrong usage', async (words, message) => {
  const { code, stdout, stderr } = await called('sensitivity', 'drill', ...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
