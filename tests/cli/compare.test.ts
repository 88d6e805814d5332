import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareSave } from '../../src/cli/commands/compare-save.js';
import { readSave } from '../../src/save/read-save.js';
import { writeSave } from '../../src/save/write-save.js';
import { drill, FOUR_DAYS, recorded } from '../save/recorded.js';
import { called, folder } from './called.js';
import { played } from './play-called.js';

const loaded = drill();
const game = recorded(loaded, FOUR_DAYS);

/** The path of a save of four days of the drill, with `changes`. */
function fourDays(changes: Partial<typeof game> = {}): string {
  const path = join(folder(), 'four-days.json');
  writeFileSync(path, writeSave({ ...game, ...changes }));
  return path;
}

describe('a whole game of the campaign, in which neither side orders anything', () => {
  const path = join(folder(), 'quiet.json');

  beforeAll(async () => {
    await called('run', 'last-hills', '--gov', 'passive', '--is', 'passive', '--save', path);
  });

  test('is told beside the reports, in lines of at most 78 columns, with nothing on stderr', async () => {
    const { code, stdout, stderr } = await called('compare', path, '--games', '9');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^last-hills, seed 1, world drawn, gov by passive, is by passive\n/);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Last hills before Sukhnah taken: reported from 26 July to 27 July (S3, P19, P1, S0); in the game never.',
    );
    expect(stdout).toContain('\nSources:\n');
    expect(stdout.split('\nSources:\n')[1]!.replace(/\s+/g, ' ')).toContain('Middle East Eye');
    expect(stdout).toContain('Where the game left the reported course\n"Last hills before Sukhnah taken"');
    expect(stdout).toContain('Luck by day, in points for Government and allies\n');
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(78);
  });

  test('as JSON has the names of the contract, in their order', async () => {
    const { code, stdout } = await called('compare', path, '--games', '2', '--json');
    expect(code).toBe(0);
    const record = JSON.parse(stdout);
    expect(Object.keys(record)).toEqual([
      'scenario',
      'seed',
      'world',
      'version',
      'turns',
      'endDate',
      'over',
      'lead',
      'games',
      'gamesPlayed',
      'answering',
      'track',
      'departure',
      'sameWorld',
      'otherWorlds',
      'ledger',
      'sources',
    ]);
    expect(record).toMatchObject({
      scenario: 'last-hills',
      turns: 19,
      endDate: '2017-07-31',
      over: true,
      games: 2,
    });
    expect(Object.keys(record.track[0])).toEqual(
      'id name event place reported heldOut sources date daysOff verdict claims'.split(' '),
    );
    expect(record.track[0]).toMatchObject({
      id: 'last-hills',
      place: 'sukhnah-sw-hills',
      reported: ['2017-07-26', '2017-07-27'],
      date: null,
      verdict: 'never',
    });
    expect(record.track[0].claims[0]).toMatchObject({
      id: '2017-07-26-hills-8-km-army',
      from: '2017-07-26',
      to: '2017-07-26',
    });
    expect(record.sources.S3).toEqual({
      outlet: 'Middle East Eye with Reuters and AFP',
      title: expect.any(String),
      leaning: expect.any(String),
    });
    expect(Object.keys(record.sameWorld)).toEqual(['games', 'lead', 'losses', 'milestones']);
    expect(Object.keys(record.sameWorld.losses)).toEqual(['gov', 'is']);
    expect(Object.keys(record.sameWorld.milestones['last-hills'])).toEqual(
      'own p10 p50 p90 position reached'.split(' '),
    );
    expect(Object.keys(record.ledger)).toEqual(['games', 'expectedLead', 'days']);
    expect(record.ledger.days).toHaveLength(19);
    expect(Object.keys(record.ledger.days[0])).toEqual(
      'date expectedLead luck standardError clear fights'.split(' '),
    );
    expect(record.departure).toMatchObject({
      milestone: 'last-hills',
      way: 'late',
      date: '2017-07-27',
      cause: { type: 'unclear', reason: 'few-games' },
    });
  });
});

describe('a game of the drill, which no report dates', () => {
  test('is compared with other chance all the same', async () => {
    const { code, stdout } = await called('compare', fourDays(), '--games', '3');
    expect(code).toBe(0);
    expect(stdout).toContain('Beside the reports: no reported date falls into this scenario.\n');
    expect(stdout).toContain('The game stands open after 4 days');
    expect(stdout).toContain('In the same world (3 games):\n');
  });

  test('gives the same bytes each time', async () => {
    const path = fourDays();
    const words = ['compare', path, '--games', '5', '--json'];
    expect((await called(...words)).stdout).toBe((await called(...words)).stdout);
  });

  test('fights are told with the chance of their results, in ids', async () => {
    const { stdout } = await called('compare', fourDays(), '--games', '2', '--json');
    const fights = JSON.parse(stdout).ledger.days.flatMap((day: { fights: unknown[] }) => day.fights);
    expect(fights.length).toBeGreaterThan(0);
    expect(fights[0]).toMatchObject({
      side: 'gov',
      place: 'east-village',
      attackers: expect.arrayContaining(['west-infantry']),
    });
    expect(fights[0].chance).toBeGreaterThan(0);
  });

  test('with --answering a program orders anew, and a person does not', async () => {
    const path = join(folder(), 'staffs.json');
    await called('run', 'drill', '--gov', 'random', '--is', 'staff', '--save', path);
    const lines = async (...more: string[]) =>
      (await called('compare', path, '--games', '4', ...more)).stdout;
    const [as, anew] = [await lines(), await lines('--answering')];
    expect(as).toContain('The same orders with other chance\n');
    expect(anew).toContain('The same players with other chance\n');
    expect(anew.split('In the same world')[1]).not.toBe(as.split('In the same world')[1]);
    const typed = fourDays({ players: { gov: 'person', is: 'person' } });
    const told = async (...more: string[]) =>
      JSON.parse((await called('compare', typed, '--games', '3', '--json', ...more)).stdout);
    expect({ ...(await told('--answering')), answering: false }).toEqual(await told());
  });
});

test('progress is a bar on a terminal, and with --plain nothing is redrawn', async () => {
  const shown: string[] = [];
  const screen = { isTTY: true, write: (text: string) => shown.push(text) };
  const options = { save: fourDays(), scenario: undefined, games: '3', answering: false, json: true };
  await compareSave({ ...options, plain: false }, screen);
  expect(shown.join('')).toContain('100% of 12 games');
  expect(shown.at(-1)).toBe('\r\u001b[K');
  shown.length = 0;
  await compareSave({ ...options, plain: true }, screen);
  expect(shown).toEqual([]);
});

test('a game that comes out differently ends with 3 and is not compared', async () => {
  const turns = structuredClone(game.turns);
  turns[1]!.orders.gov = [];
  const path = fourDays({ turns });
  const { code, stdout, stderr } = await called('compare', path, '--json');
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toBe(
    `${path}: comes out differently from day 2 of 4 with these rules: it cannot be compared\n`,
  );
});

test('a damaged save ends with 1; where the one before is whole, that one is compared, with a warning', async () => {
  const path = fourDays();
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, 1000));
  const damaged = await called('compare', path);
  expect(damaged).toMatchObject({ code: 1, stdout: '' });
  expect(damaged.stderr).toContain(`${path}: it is cut short: line`);
  writeFileSync(`${path}.bak`, text);
  const { code, stderr } = await called('compare', path, '--games', '1');
  expect(code).toBe(0);
  expect(stderr).toContain(`The save before it is used: ${path}.bak`);
});

test('a save without a finished day ends with 1', async () => {
  const path = fourDays(recorded(loaded, []));
  const { code, stderr } = await called('compare', path);
  expect(code).toBe(1);
  expect(stderr).toBe(`${path}: no day of it has been played: there is nothing to compare yet\n`);
});

test.each([
  ['no save', ['compare'], 2, 'an argument is missing'],
  ['a save that is not there', ['compare', 'nowhere.json'], 1, 'nowhere.json: it is not there'],
  [
    'no games',
    ['compare', 'nowhere.json', '--games', '0'],
    2,
    '--games 0: give a whole number from 1 to 10000',
  ],
  ['games that are no number', ['compare', 'nowhere.json', '--games', 'many'], 2, '--games many'],
  ['an option that is not there', ['compare', 'nowhere.json', '--fast'], 2, 'fast'],
])('%s is refused', async (_, words, expected, message) => {
  const { code, stdout, stderr } = await called(...words);
  expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
  expect(stderr).toContain(message);
});

test('a game of a scenario file of one’s own is compared with --scenario', async () => {
  const place = folder();
  const own = join(place, 'own.json');
  writeFileSync(
    own,
    JSON.stringify({ ...JSON.parse(readFileSync('scenarios/drill.json', 'utf8')), id: 'own' }),
  );
  const path = join(place, 'game.json');
  await called('run', own, '--until', '2017-07-03', '--save', path);
  const without = await called('compare', path);
  expect(without.code).toBe(1);
  expect(without.stderr).toContain('give its scenario file with --scenario');
  expect((await called('compare', path, '--games', '1', '--scenario', own)).code).toBe(0);
  expect((await called('compare', path, '--scenario', join(place, 'none.json'))).code).toBe(2);
});

test('text from a file steers no terminal', async () => {
  const path = join(folder(), 'nasty.json');
  await called('run', 'drill', '--seed', 'a\u001b[2J\u009b\nb', '--until', '2017-07-02', '--save', path);
  expect(readSave(readFileSync(path, 'utf8')).seed).toContain('\u001b');
  const { code, stdout } = await called('compare', path, '--games', '1');
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/[\u001b\u009b]/);
  expect(stdout).toMatch(/^drill, seed a\[2J b, world drawn/);
});

test('at the end of a game that is over the command is named, and before that it is not', async () => {
  const saves = folder();
  const over = await played('end day\n'.repeat(12), { scenario: 'drill', saves });
  expect(over.stderr).toContain(
    `To set it beside the reports: sukhnah-sim compare ${join(saves, 'drill-1.json')}\n`,
  );
  const open = await played('end day\n', { scenario: 'drill', saves: folder() });
  expect(open.stderr).not.toContain('compare');
});
