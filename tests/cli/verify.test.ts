import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSave } from '../../src/save/read-save.js';
import { writeSave } from '../../src/save/write-save.js';
import { drill, FOUR_DAYS, recorded } from '../save/recorded.js';
import { called, folder } from './called.js';

const loaded = drill();
const game = recorded(loaded, FOUR_DAYS);

/** The paths of a good save, one that comes out differently on day 2, and one that is damaged. */
function threeSaves() {
  const place = folder();
  const [good, different, damaged] = ['good', 'different', 'damaged'].map((name) =>
    join(place, `${name}.json`),
  );
  const turns = structuredClone(game.turns);
  turns[1]!.orders.gov = [];
  writeFileSync(good!, writeSave(game));
  writeFileSync(different!, writeSave({ ...game, turns }));
  writeFileSync(damaged!, writeSave(game).slice(0, 1000));
  return { good: good!, different: different!, damaged: damaged! };
}

test('a good save is said to be one', async () => {
  const { good } = threeSaves();
  const { code, stdout, stderr } = await called('verify', good);
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: `${good}: 4 days, the same when played again\n`,
    stderr: '',
  });
});

test('whatever run saves can be verified, for every pair of players', async () => {
  const place = folder();
  const paths: string[] = [];
  for (const [gov, is] of [
    ['random', 'passive'],
    ['random', 'random'],
    ['staff', 'random'],
    ['staff', 'staff'],
  ] as const) {
    const path = join(place, `${gov}-${is}.json`);
    await called('run', 'drill', '--seed', 'a seed', '--gov', gov, '--is', is, '--save', path);
    paths.push(path);
  }
  const { code, stdout } = await called('verify', '--json', ...paths);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(
    paths.map((file) => ({ file, ok: true, turns: 12, firstDifferentTurn: null })),
  );
});

test('a game that comes out differently ends with 3, the day and what differs', async () => {
  const { different } = threeSaves();
  const { code, stdout, stderr } = await called('verify', different);
  expect(code).toBe(3);
  expect(stdout).toBe(`${different}: comes out differently from day 2 of 4\n`);
  expect(stderr).toContain('formations.task');
});

test('on the last day the place in the snapshot is named', async () => {
  const state = structuredClone(game.state);
  state.tally[1].losses += 3;
  const path = join(folder(), 'better.json');
  writeFileSync(path, writeSave({ ...game, state }));
  const { code, stderr } = await called('verify', path);
  expect(code).toBe(3);
  expect(stderr).toContain(
    `state.tally[1].losses is ${state.tally[1].losses} in the file, ${game.state.tally[1].losses} when`,
  );
});

test('a damaged file ends with 1, and its backup is not taken for it', async () => {
  const { damaged } = threeSaves();
  writeFileSync(`${damaged}.bak`, writeSave(game));
  const { code, stdout, stderr } = await called('verify', damaged);
  expect({ code, stdout }).toEqual({ code: 1, stdout: `${damaged}: cannot be played again\n` });
  expect(stderr).toContain(`${damaged}: it is cut short: line`);
});

test('of many files each is told of, and the worst sets the exit code', async () => {
  const { good, different, damaged } = threeSaves();
  expect((await called('verify', good, damaged)).code).toBe(1);
  const { code, stdout } = await called('verify', good, different, damaged, '--json');
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toEqual([
    { file: good, ok: true, turns: 4, firstDifferentTurn: null },
    { file: different, ok: false, turns: 4, firstDifferentTurn: 2 },
    { file: damaged, ok: false, turns: null, firstDifferentTurn: null },
  ]);
});

test.each([
  ['a file that is not there', (place: string) => join(place, 'none.json'), 'it is not there'],
  ['a folder', (place: string) => place, 'it is not a file'],
])('%s ends with 1', async (_, pathIn, why) => {
  const { code, stderr } = await called('verify', pathIn(folder()));
  expect(code).toBe(1);
  expect(stderr).toContain(why);
});

test('a game of a scenario file of one’s own is verified with --scenario', async () => {
  const place = folder();
  const own = join(place, 'own.json');
  const file = JSON.parse(readFileSync('scenarios/drill.json', 'utf8'));
  writeFileSync(own, JSON.stringify({ ...file, id: 'own' }));
  const path = join(place, 'game.json');
  await called('run', own, '--gov', 'random', '--is', 'random', '--save', path);
  expect(readSave(readFileSync(path, 'utf8')).scenario).toBe('own');
  const without = await called('verify', path);
  expect(without.code).toBe(1);
  expect(without.stderr).toContain('give its scenario file with --scenario');
  expect((await called('verify', path, '--scenario', own)).code).toBe(0);
  expect((await called('verify', path, '--scenario', 'drill')).stderr).toContain(
    'the scenario "own", not of "drill"',
  );
});

test('text from a file steers no terminal', async () => {
  const turns = structuredClone(game.turns);
  turns[0]!.orders.gov = ['march \u001b[2Jx to \u009by'];
  const path = join(folder(), 'nasty.json');
  writeFileSync(path, writeSave({ ...game, turns }));
  const { code, stderr } = await called('verify', path);
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/[\u001b\u009b]/);
});

test('the name of a game that ships stands for its file', async () => {
  const { code, stdout } = await called('verify', 'last-hills-staff', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ ok: true }]);
});
