import { expect, test } from 'vitest';
import { SAMPLE_JS } from '../bot-program.js';
import { called } from '../called.js';
import { notingBot, stillThere } from './series-of-bots.js';

const WORDS = ['tournament', '--scenarios', 'drill', '--json', '--games', '3'];

test('a bot that orders nothing enters under its label, and plays as the player that orders nothing', async () => {
  const bot = notingBot(true);
  const { code, stdout, stderr } = await called(
    ...WORDS,
    '--players',
    `staff,mine=${bot.command}`,
    '--workers',
    '1',
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { bots, ...found } = JSON.parse(stdout);
  expect(bots).toEqual({ mine: bot.command });
  expect(new Set(bot.games()).size).toBe(1);
  expect(bot.games()).toHaveLength(6);
  const passive = await called(...WORDS, '--players', 'staff,passive', '--workers', '1');
  expect(found).toEqual(JSON.parse(passive.stdout.replaceAll('"passive"', '"mine"')));
});

test('bots and players of ours meet, with the same bytes for every number of workers', async () => {
  const bots = [notingBot(true), notingBot(false)];
  const players = `a=${bots[0]!.command},random,b=${bots[1]!.command},sample=${SAMPLE_JS}`;
  const words = [...WORDS, '--players', players, '--workers'];
  const one = await called(...words, '1');
  expect(one).toMatchObject({ code: 0, stderr: '' });
  expect(await called(...words, '3')).toEqual(one);
  expect(await stillThere(bots.flatMap((bot) => bot.games()))).toEqual([]);
});

test('a bot that fails ends the tournament with its label, scenario and seed', async () => {
  const bot = notingBot(true, "if (message.turn === 2 && message.type === 'turn') process.exit(3);");
  const words = [...WORDS, '--players', `staff,mine=${bot.command}`, '--seed', '5'];
  const { code, stdout, stderr } = await called(...words);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('drill, seed 5: mine: ended with 3 on turn 2');
});

test('the text fits a terminal', async () => {
  const players = `staff,a-label.of_20-letter=${notingBot(true).command}`;
  const { code, stdout } = await called(...WORDS.filter((word) => word !== '--json'), '--players', players);
  expect(code).toBe(0);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
});
