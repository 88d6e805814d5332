import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSave } from '../../src/save/read-save.js';
import { called, folder } from './called.js';

const RANDOM = ['--gov', 'random', '--is', 'random'];

test('one JSON document, and the same bytes each time', async () => {
  const one = await called('run', 'drill', '--seed', '7', '--json', ...RANDOM);
  const other = await called('run', 'drill', '--json', '--seed=7', ...RANDOM);
  expect(one).toEqual(other);
  expect(one).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(one.stdout)).toMatchObject({ scenario: 'drill', seed: '7', world: 'drawn', turns: 12 });
});

test('another seed gives another game, another world too', async () => {
  const digests = new Set<string>();
  for (const words of [
    ['--seed', '1'],
    ['--seed', '2'],
    ['--seed', '1', '--world', 'best'],
  ]) {
    const { stdout } = await called('run', 'drill', '--json', ...words, ...RANDOM);
    digests.add(JSON.parse(stdout).digest);
  }
  expect(digests.size).toBe(3);
});

test('seed 1 and the staffs play where nothing is said', async () => {
  const { stdout } = await called('run', 'drill', '--json');
  const said = await called(
    'run',
    'drill',
    '--json',
    '--seed',
    '1',
    '--gov',
    'staff',
    '--is',
    'staff',
    '--world',
    'drawn',
  );
  expect(said.stdout).toBe(stdout);
});

test.each(['', '007', '-5', 'abc def', 'سخنة', '[1]', 'x'.repeat(300)])(
  'any text is a seed: %j',
  async (seed) => {
    const { code, stdout } = await called('run', 'drill', '--json', `--seed=${seed}`, ...RANDOM);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).seed).toBe(seed);
  },
);

test('without --json the result is told, and says how to play the game again', async () => {
  const { code, stdout, stderr } = await called('run', 'drill', '--seed', '7', ...RANDOM);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('drill, seed 7, world drawn, gov by random, is by random');
  expect(stdout).toMatch(/digest [0-9a-f]{16}/);
  expect(stdout).toContain('Points: West');
});

test('--until stops after that day', async () => {
  const { stdout } = await called('run', 'drill', '--json', '--until', '2017-07-05', ...RANDOM);
  expect(JSON.parse(stdout)).toMatchObject({ turns: 5, endDate: '2017-07-05', winner: null, level: 'open' });
});

describe('--save and --events', () => {
  test('the save holds the game, and what was there before is kept', async () => {
    const path = join(folder(), 'deeper', 'game.json');
    await called('run', 'drill', '--save', path, '--seed', '1', ...RANDOM);
    const { stdout } = await called('run', 'drill', '--save', path, '--seed', '2', '--json', ...RANDOM);
    const save = readSave(readFileSync(path, 'utf8'));
    expect(save).toMatchObject({ scenario: 'drill', seed: '2', players: { gov: 'random', is: 'random' } });
    expect(save.turns.at(-1)?.digest).toBe(JSON.parse(stdout).digest);
    expect(readSave(readFileSync(`${path}.bak`, 'utf8')).seed).toBe('1');
  });

  test('events are JSON lines in the order of days, and change nothing', async () => {
    const path = join(folder(), 'events.jsonl');
    const { stdout } = await called('run', 'drill', '--events', path, '--json', ...RANDOM);
    expect(stdout).toBe((await called('run', 'drill', '--json', ...RANDOM)).stdout);
    const events = linesOf(readFileSync(path, 'utf8'));
    const turns = events.map(({ turn }) => turn);
    expect(turns).toEqual([...turns].sort((one, other) => one - other));
    expect(events[0]).toMatchObject({ turn: 1, date: '2017-07-01', type: expect.any(String) });
    expect(events.at(-1)).toMatchObject({ turn: 12, date: '2017-07-12', type: 'game-ended' });
  });

  test('with --events - stdout holds the events alone, and the result goes to stderr', async () => {
    const { code, stdout, stderr } = await called('run', 'drill', '--events', '-', ...RANDOM);
    expect(code).toBe(0);
    expect(linesOf(stdout).at(-1)?.type).toBe('game-ended');
    expect(stderr).toContain('Points: West');
  });
});

describe('wrong usage ends with 2 and says what would be right', () => {
  test.each([
    [['run'], 'an argument is missing'],
    [['run', 'no-such'], 'no scenario "no-such": give one of'],
    [
      ['run', 'drill', '--gov', 'napoleon'],
      '--gov napoleon: no such player; give one of passive, random, staff, planner',
    ],
    [['run', 'drill', '--is', '__proto__'], '--is __proto__: no such player'],
    [['run', 'drill', '--world', 'flat'], '"best", "drawn"'],
    [['run', 'drill', '--until', '2017-06-30'], 'give a date from 2017-07-01 to 2017-07-12'],
    [['run', 'drill', '--until', '2017-07-13'], 'give a date from'],
    [['run', 'drill', '--until', '2017-02-30'], 'give a date from'],
    [['run', 'drill', '--until', 'soon'], 'give a date from'],
    [['run', 'drill', '--seed', '1', '--seed', '2'], '--seed is given more than once'],
    [['run', 'drill', '--seed'], 'seed'],
    [['run', 'drill', '--speed', '2'], 'speed'],
    [['run', 'drill', 'more'], 'more'],
    [['run', 'drill', '--events', '-', '--json'], '--events - and --json both want stdout'],
    [['run', 'drill', '--save', ''], '--save'],
    [['run', 'drill', '--save', '/dev/null'], '--save /dev/null: there is something else than a file'],
    [['run', 'drill', '--events', '.'], '--events .: there is something else than a file'],
  ])('%j', async (words, why) => {
    const { code, stdout, stderr } = await called(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(why);
  });

  test('a link, which the file would replace', async () => {
    const saves = folder();
    const [real, link] = [join(saves, 'real.json'), join(saves, 'link.json')];
    writeFileSync(real, 'old');
    symlinkSync(real, link);
    const { code, stderr } = await called('run', 'drill', '--save', link, ...RANDOM);
    expect([code, readFileSync(real, 'utf8')]).toEqual([2, 'old']);
    expect(stderr).toContain('there is a link');
  });

  test('one file for the save and the events', async () => {
    const path = join(folder(), 'both');
    const { code, stderr } = await called('run', 'drill', '--save', path, '--events', path, ...RANDOM);
    expect(code).toBe(2);
    expect(stderr).toContain('give two files');
  });

  test('a path below a file', async () => {
    const path = join(folder(), 'file');
    writeFileSync(path, '');
    const { code, stderr } = await called('run', 'drill', '--save', join(path, 'game.json'), ...RANDOM);
    expect(code).toBe(2);
    expect(stderr).toContain(`${path} is not a folder`);
  });
});

test('a broken scenario file ends with 1 and its faults', async () => {
  const path = join(folder(), 'broken.json');
  writeFileSync(path, '{"id": "broken",}');
  const { code, stdout, stderr } = await called('run', path);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('line 1, column 17');
});

test('nothing is left behind where the save could not be written', async () => {
  const place = folder();
  mkdirSync(join(place, 'game.json'));
  await called('run', 'drill', '--save', join(place, 'game.json'), ...RANDOM);
  expect(existsSync(join(place, 'game.json.bak'))).toBe(false);
});

function linesOf(text: string): { turn: number; type: string }[] {
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test.each([['--save'], ['--events']])('%s does not write over the scenario', async (option) => {
  const path = join(folder(), 'mine.json');
  copyFileSync('scenarios/drill.json', path);
  const before = readFileSync(path, 'utf8');
  const { code, stderr } = await called('run', path, option, path);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('that is the scenario itself; give another file'),
  });
  expect(readFileSync(path, 'utf8')).toBe(before);
});
