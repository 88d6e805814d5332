import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/cli/usage-error.js';
import { readSave } from '../../src/save/read-save.js';
import { SaveError } from '../../src/save/save-error.js';
import { digestOf } from '../../src/scenario/digest.js';
import { folder } from './called.js';
import { played, resumed } from './play-called.js';

test('a game begins with its content note, its briefing, the situation and the seed', async () => {
  const { code, stdout } = await played('');
  expect(code).toBe(0);
  expect(stdout).toContain('Content note.');
  expect(stdout).toContain('You command Government and allies.');
  expect(stdout).toContain('Seed 1.');
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(78);
});

test('a script gives a transcript, the same each time, with comments and empty lines left out', async () => {
  const script = '# the first days\n\nmarch 18th to arak; orders\n  end day\nlook\n';
  const { code, stdout } = await played(script);
  expect(code).toBe(0);
  expect(stdout).not.toContain('the first days');
  expect(stdout).toContain('\n> march 18th to arak; orders\n');
  expect(stdout).toContain('\n> end day\nReport for Thursday 13 July 2017 (day 1 of 19)\n');
  expect((await played(script)).stdout).toBe(stdout);
});

test('a line that cannot be read is told with its number, and at the end the exit code is 1', async () => {
  const { code, stdout, stderr } = await played('look\natack sukhnah\nend day\n');
  expect(code).toBe(1);
  expect(stderr).toMatch(/script\.txt:2: I do not know the word "atack"\. Did you mean attack\?/);
  expect(stdout).toContain('Report for Thursday 13 July 2017');
});

test('an order that is refused is part of the game, not a fault of the script', async () => {
  const { code, stdout } = await played('march 18th to sukhnah\n');
  expect(stdout).toContain('is held by IS');
  expect(code).toBe(0);
});

test('what follows "quit" is not read', async () => {
  const { code, stdout } = await played('quit\nend day\n');
  expect(code).toBe(0);
  expect(stdout).not.toContain('end day\nReport');
});

test('the game is saved at the end, and where is told on stderr', async () => {
  const saves = folder();
  const { stderr } = await played('hold 5th corps\nend day\n', { saves });
  expect(stderr).toBe(`Game saved: ${join(saves, 'last-hills-1.json')}\n`);
  const save = readSave(readFileSync(join(saves, 'last-hills-1.json'), 'utf8'));
  expect(save).toMatchObject({ scenario: 'last-hills', seed: '1', players: { gov: 'person', is: 'staff' } });
  expect(save.turns[0]!.orders.gov).toEqual(['hold 5th-corps']);
});

test('orders for a day that was not played are told to be lost', async () => {
  const { stderr } = await played('hold 5th corps\nquit\n', { saves: folder() });
  expect(stderr).toContain('The order for a day not yet played: not kept.');
});

test('a new game of the same seed leaves the earlier save alone', async () => {
  const saves = folder();
  await played('end day\n', { saves });
  await played('', { saves });
  expect(readdirSync(saves).sort()).toEqual(['last-hills-1-2.json', 'last-hills-1.json']);
});

test('a game left and taken up again goes on as if it had not been left', async () => {
  const saves = folder();
  const whole = await played(
    'attack hulayhilah with 5th corps\nend day\nmarch 18th to arak\nend day\nend day\n',
    {
      saves,
    },
  );
  const parts = folder();
  await played('attack hulayhilah with 5th corps\nend day\nmarch 18th to arak\nend day\n', { saves: parts });
  const rest = await resumed('reports\nend day\n', { saves: parts });
  expect(rest.code).toBe(0);
  expect(rest.stdout).toContain('> reports\nReport for Friday 14 July 2017 (day 2 of 19)');
  const lastDay = (text: string): string => text.slice(text.lastIndexOf('> end day'));
  expect(lastDay(rest.stdout)).toBe(lastDay(whole.stdout));
  const read = (path: string): string => readFileSync(join(path, 'last-hills-1.json'), 'utf8');
  expect(read(parts)).toBe(read(saves));
});

test('a save can be named, and resumed by its name', async () => {
  const saves = folder();
  await played('end day\nsave before the assault\nend day\n', { saves });
  const { stdout } = await resumed('', { saves, save: 'before-the-assault' });
  expect(stdout).toContain('Friday 14 July 2017, day 2 of 19.');
});

test('a save with a name of its own stays as it is when the game goes on from it', async () => {
  const saves = folder();
  await played('end day\nsave mark\nquit\n', { saves });
  const mark = readFileSync(join(saves, 'mark.json'), 'utf8');
  const { stderr } = await resumed('end day\nquit\n', { saves, save: 'mark' });
  expect(readFileSync(join(saves, 'mark.json'), 'utf8')).toBe(mark);
  expect(stderr).toBe(`Game saved: ${join(saves, 'last-hills-1-2.json')}\n`);
});

test('both sides can be typed, and are again after a resume', async () => {
  const saves = folder();
  const { stdout } = await played('side is\nhold is road group\nend day\n', { saves, side: 'both' });
  expect(stdout).toContain('For IS:');
  expect((await resumed('side is\n', { saves })).stdout).toContain('You command IS now.');
});

test('IS can be played', async () => {
  const { stdout } = await played('look\nend day\n', { side: 'is' });
  expect(stdout).toContain('You command IS.');
});

test('wrong options are refused with what would be right', async () => {
  await expect(played('', { opponent: 'hal' })).rejects.toThrow(
    /no such player; give one of passive, random, staff, planner/,
  );
  await expect(played('', { script: join(folder(), 'gone.txt') })).rejects.toThrow(UsageError);
  await expect(played('', { scenario: 'nowhere' })).rejects.toThrow(/no scenario "nowhere"/);
  await expect(resumed('', { saves: folder() })).rejects.toThrow(/there is no saved game/);
  await expect(resumed('', { saves: folder(), save: 'nothing' })).rejects.toThrow(/no save "nothing"/);
});

test('a damaged save is refused, and the last good one beside it is used with a warning', async () => {
  const saves = folder();
  await played('end day\nend day\n', { saves });
  const path = join(saves, 'last-hills-1.json');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.slice(0, 500));
  const { stdout, stderr } = await resumed('quit\n', { saves, save: path });
  expect(stderr).toContain('last-hills-1.json.bak');
  expect(stdout).toContain('Friday 14 July 2017, day 2 of 19.');
  const alone = join(folder(), 'alone.json');
  writeFileSync(alone, whole.replace('"seed": "1"', '"seed": "2"'));
  await expect(resumed('', { save: alone })).rejects.toThrow(SaveError);
});

test('control characters in a script do not reach the terminal', async () => {
  const { stdout } = await played('\u001b[2Jlook\u0007\n');
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
});

test('a folder that cannot be written is told, and the game goes on', async () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  const { code, stdout, stderr } = await played('end day\nlook\n', { saves: join(file, 'inside') });
  expect(code).toBe(0);
  expect(stderr).toContain('The game is not saved: cannot write');
  expect(stdout).toContain('Friday 14 July 2017, day 2 of 19.');
});

test.each<[string, (save: Record<string, unknown>) => void, string]>([
  ['a snapshot of no game', (save) => Object.assign(save.state as object, { turn: -1 }), 'state.turn'],
  ['another version of the scenario', (save) => (save.scenarioDigest = '0'.repeat(16)), 'another version'],
  ['a player that there is not', (save) => (save.players = { gov: 'person', is: 'x' }), 'players.is is "x"'],
])('a save of %s is refused by the name of its file', async (_, forge, told) => {
  const saves = folder();
  await played('end day\n', { saves });
  const path = join(saves, 'last-hills-1.json');
  const { seal, ...save } = JSON.parse(readFileSync(path, 'utf8'));
  forge(save);
  writeFileSync(path, JSON.stringify({ ...save, seal: digestOf(save) }));
  const error: Error = await resumed('', { save: path }).then(
    () => new Error('went on'),
    (fault) => fault,
  );
  expect(error).toBeInstanceOf(SaveError);
  expect(error.message).toContain(told);
  expect(error.message.startsWith(`${path}: `)).toBe(true);
});
