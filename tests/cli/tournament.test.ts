import { expect, test } from 'vitest';
import { called } from './called.js';

const WORDS = ['tournament', '--scenarios', 'drill', '--players', 'passive,staff', '--workers', '1'];

test('--json tells ratings, pairs and scenarios; each pair plays each seed on both sides', async () => {
  const { code, stdout, stderr } = await called(...WORDS, '--games', '3', '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const found = JSON.parse(stdout);
  expect(found).toMatchObject({
    seed: '1',
    games: 3,
    players: ['passive', 'staff'],
    scenarios: ['drill'],
    played: 6,
    anchor: { player: 'staff', rating: 1500 },
  });
  expect(found.ratings).toHaveLength(2);
  expect(found.pairs[0]).toMatchObject({ players: ['passive', 'staff'], games: 6 });
  expect(found.byScenario[0]).toMatchObject({ scenario: 'drill', pairs: [{ games: 6 }] });
});

test('the results are those that run tells for each seed', async () => {
  const { stdout } = await called(...WORDS, '--games', '2', '--seed', '5', '--json');
  let lead = 0;
  for (const seed of ['5', '6']) {
    for (const [gov, is] of [
      ['passive', 'staff'],
      ['staff', 'passive'],
    ] as const) {
      const run = await called('run', 'drill', '--seed', seed, '--gov', gov, '--is', is, '--json');
      const { scores } = JSON.parse(run.stdout);
      lead += gov === 'passive' ? scores.gov - scores.is : scores.is - scores.gov;
    }
  }
  expect(JSON.parse(stdout).pairs[0].lead).toBe(lead / 4);
});

test('the text fits a terminal', async () => {
  const { stdout } = await called(...WORDS, '--games', '2');
  expect(stdout).toMatch(/^staff +1500 +fixed +4 /m);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
});

test.each([
  [['--players', 'staff'], '--players: give at least two'],
  [['--players', 'staff,,random'], '--players staff,,random: give names with commas'],
  [['--players', 'staff,staff'], 'staff is named twice'],
  [['--players', 'staff,nobody'], '--players nobody: no such player'],
  [['--scenarios', 'nowhere'], 'no scenario "nowhere"'],
  [['--scenarios', 'drill,scenarios/drill.json'], 'two of them have the id drill'],
  [['--games', '0'], '--games 0'],
])('%j is wrong usage', async (words, message) => {
  const { code, stdout, stderr } = await called('tournament', ...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
