import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { startProgram } from '../../src/cli/bot/program.js';
import { splitCommand } from '../../src/cli/bot/split-command.js';
import { isThere } from './bot/series-of-bots.js';
import { botThat, HAS_PYTHON, IDLE, SAMPLE_JS, SAMPLE_PY } from './bot-program.js';
import { called, folder } from './called.js';

const HILLS = ['run', 'last-hills', '--seed', '7', '--json'];
const GAME = ['run', 'drill', '--seed', '7', '--json'];

describe('run with a bot', () => {
  test('a bot that orders nothing plays the game of the player that orders nothing', async () => {
    const bot = await called(...GAME, '--gov', botThat(IDLE));
    expect(bot).toMatchObject({ code: 0, stderr: '' });
    expect(bot.stdout).toBe((await called(...GAME, '--gov', 'passive')).stdout);
  });

  test('the sample bot plays the same game each time, with legal orders', async () => {
    const one = await called(...HILLS, '--gov', SAMPLE_JS);
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect((await called(...HILLS, '--gov', SAMPLE_JS)).stdout).toBe(one.stdout);
    expect((await called(...HILLS, '--gov', 'passive')).stdout).not.toBe(one.stdout);
  });

  test.runIf(HAS_PYTHON)('the sample bot in Python plays the game of the one in JavaScript', async () => {
    for (const side of ['--gov', '--is']) {
      const [one, other] = [SAMPLE_JS, SAMPLE_PY].map((bot) => [...HILLS, side, bot]);
      expect(await called(...other!)).toEqual(await called(...one!));
    }
  });

  test('two bots meet, and the save of their game can be verified', async () => {
    const save = join(folder(), 'game.json');
    const { code, stderr } = await called(...GAME, '--gov', SAMPLE_JS, '--is', SAMPLE_JS, '--save', save);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await called('verify', save)).toMatchObject({ code: 0 });
  });

  test('what a bot gets wrong is told, and the game goes on', async () => {
    const bot = botThat(`
      if (message.type === 'turn') {
        raw('rubbish\\n');
        orders(message.turn + 1);
        orders(message.turn, [{ type: 'hold', formation: 'nobody', posture: 'hasty' }]);
      }
      if (message.type === 'problems' && !message.last) orders(message.turn, ['bake a cake']);
      if (message.type === 'error') console.error('heard', message.code);`);
    const { code, stdout, stderr } = await called(...GAME, '--gov', bot);
    expect(code).toBe(0);
    expect(stdout).toBe((await called(...GAME, '--gov', 'passive')).stdout);
    expect(stderr).toContain('gov bot, turn 1: This line is not JSON.');
    expect(stderr).toContain('gov bot, turn 1: These orders are for turn 2; turn 1 is being ordered.');
    expect(stderr).toContain('order 0 to be corrected: no formation has the id "nobody".');
    expect(stderr).toContain('order 0 refused: I do not know the word "bake".');
    expect(stderr).toContain('[gov bot] heard not-json');
  });

  test('a bot that is late on one turn plays on the next', async () => {
    const bot = botThat("if (message.type === 'turn' && message.turn !== 2) orders(message.turn);");
    const { code, stdout, stderr } = await called(...GAME, '--gov', bot, '--timeout', '3000');
    expect(code).toBe(0);
    expect(stderr).toBe('gov bot, turn 2: Time is up on turn 2: there are no new orders.\n');
    expect(stdout).toBe((await called(...GAME, '--gov', 'passive')).stdout);
  });

  test.each([
    [
      'leaves in the middle',
      "if (message.turn === 2) process.exit(4); else if (message.type === 'turn') orders(1);",
      'ended with 4 on turn 2',
      '20000',
    ],
    ['says nothing at all', '', 'no answer for 3 turns running', '300'],
  ])('a bot that %s ends the game with 1', async (_, does, told, timeout) => {
    const save = join(folder(), 'game.json');
    const bot = ['--gov', botThat(does), '--timeout', timeout];
    const { code, stdout, stderr } = await called(...GAME, ...bot, '--save', save);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain('bug');
    expect({ code, stdout, saved: existsSync(save) }).toEqual({ code: 1, stdout: '', saved: false });
  });

  test('a line that is too long is told and dropped', async () => {
    const bot = botThat(`
      if (message.turn === 1 && message.type === 'turn') raw('x'.repeat(3_000_000) + '\\n');
      if (message.type === 'turn') orders(message.turn);`);
    const { code, stdout, stderr } = await called(...GAME, '--gov', bot);
    expect(stderr).toBe('gov bot, turn 1: A line may have 1000000 bytes; a longer one is dropped.\n');
    expect({ code, stdout }).toEqual({ code: 0, stdout: (await called(...GAME, '--gov', 'passive')).stdout });
  });

  test('a program that is not there is told', async () => {
    const { code, stderr } = await called(...GAME, '--gov', 'cmd:no-such-program-anywhere');
    expect(code).toBe(1);
    expect(stderr).toContain('gov bot: cannot be started (ENOENT)');
  });

  test.each([
    [['run', 'drill', '--gov', 'cmd:'], 'needs a program after it'],
    [['run', 'drill', '--gov', 'cmd:"node'], 'a quote is not closed'],
    [['run', 'drill', '--gov', 'nobody'], 'no such player'],
    [['run', 'drill', '--timeout', '0'], '--timeout 0'],
    [
      ['play', 'drill', '--opponent', 'cmd:node', '--plain'],
      'plays in "run", "batch", "tournament" and "bot"',
    ],
    [['batch', 'drill', '--gov', 'cmd:"node'], 'a quote is not closed'],
    [['batch', 'drill', '--timeout', '0'], '--timeout 0'],
    [['bot'], 'give a scenario'],
    [['bot', 'drill', '--json'], '--json goes with --check'],
    [['bot', '--check', 'staff'], 'give "cmd:" and the command'],
    [['bot', '--check', 'cmd:node', '--schema'], 'not both'],
  ])('%j is wrong usage', async (words, told) => {
    const { code, stderr } = await called(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('a program', () => {
  test('that does not leave is ended with all that it has started', async () => {
    const path = join(folder(), 'stays.mjs');
    const beats = join(folder(), 'beats');
    const beat = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(beats)}, 'x'), 10)`;
    writeFileSync(
      path,
      `import { spawn } from 'node:child_process';
process.on('SIGTERM', () => {});
spawn(process.execPath, ['-e', ${JSON.stringify(beat)}], { stdio: 'ignore' });
console.log(process.pid);
setInterval(() => {}, 1000);`,
    );
    const program = startProgram([process.execPath, path], 'stays');
    const heard = await program.talk.next(20_000);
    const pid = heard.type === 'line' ? Number(heard.text) : 0;
    for (let tries = 0; tries < 1_000 && !existsSync(beats); tries++) await wait(10);
    expect(await program.stop()).toBeNull();
    for (let tries = 0; tries < 50 && isThere(pid); tries++) await wait(20);
    expect(isThere(pid)).toBe(false);
    // What it has started can be a zombie where nobody waits for it: that it does nothing more is what counts.
    const { length } = readFileSync(beats, 'utf8');
    expect(length).toBeGreaterThan(0);
    await wait(200);
    expect(readFileSync(beats, 'utf8')).toHaveLength(length);
  }, 30_000);

  test('and its arguments are split as they are quoted', () => {
    expect(splitCommand(`a "b c" d'e f'g  ""`)).toEqual(['a', 'b c', 'de fg', '']);
    expect(() => splitCommand('a "b')).toThrow('a quote is not closed');
    expect(() => splitCommand("a 'b")).toThrow('a quote is not closed');
  });
});

describe('bot --check', () => {
  test.each(HAS_PYTHON ? [SAMPLE_JS, SAMPLE_PY] : [SAMPLE_JS])('%s keeps to the protocol', async (bot) => {
    const { code, stdout } = await called('bot', '--check', bot, '--json');
    const { ok, checks } = JSON.parse(stdout);
    expect(checks.filter((check: { ok: boolean }) => !check.ok)).toEqual([]);
    expect({ code, ok }).toEqual({ code: 0, ok: true });
  });

  test.each([
    ['does not answer again', IDLE, ['answers again when an order is refused']],
    [
      'plays by dice of its own',
      `if (message.type === 'turn' || message.type === 'problems') {
        const { legal } = message;
        const some = (legal?.formations ?? []).filter(() => Math.random() < 0.5);
        orders(message.turn, some.map(({ formation }) => ({ type: 'hold', formation, posture: 'delay' })));
      }`,
      ['gives the same orders in the same game'],
    ],
    [
      'remembers the games before',
      `if (message.type === 'hello') {
        globalThis.games = (globalThis.games ?? 0) + 1;
        say({ type: 'hello', series: true });
      }
      if (message.type === 'turn' || message.type === 'problems') {
        const some = globalThis.games > 1 ? (message.legal?.formations ?? []) : [];
        orders(message.turn, some.map(({ formation }) => ({ type: 'hold', formation, posture: 'delay' })));
      }`,
      ['plays each game of a series as by itself, where it says that it plays series'],
    ],
  ])('a bot that %s fails there', async (_, does, failing) => {
    const { code, stdout } = await called('bot', '--check', botThat(does), '--json', '--timeout', '3000');
    const { checks } = JSON.parse(stdout);
    const failed = checks
      .filter((check: { ok: boolean }) => !check.ok)
      .map(({ name }: { name: string }) => name);
    expect(code).toBe(1);
    expect(failed).toEqual(failing);
  });

  test('a bot that cannot be started fails everywhere, in words', async () => {
    const { code, stdout } = await called('bot', '--check', 'cmd:no-such-program-anywhere');
    expect(code).toBe(1);
    expect(stdout).toContain('FAIL  answers the first turn');
    expect(stdout).toContain('0 of 8 passed.');
  });
});

describe('bot on stdin and stdout', () => {
  const bot = (input: string, ...words: string[]) =>
    spawnSync(process.execPath, ['dist/bin.js', 'bot', ...words], { input, encoding: 'utf8' });
  const linesOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const idle = Array.from({ length: 12 }, (_, i) =>
    JSON.stringify({ type: 'orders', turn: i + 1, orders: [] }),
  );

  test('plays a whole game in JSON lines, and writes its save', async () => {
    const save = join(folder(), 'game.json');
    const { status, stdout, stderr } = bot(
      idle.join('\n'),
      'drill',
      '--side',
      'is',
      '--seed',
      '7',
      '--save',
      save,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const messages = linesOf(stdout);
    expect(messages[0]).toMatchObject({ type: 'hello', protocol: 1, scenario: 'drill', side: 'is' });
    expect(messages[1]).toMatchObject({ type: 'turn', turn: 1 });
    const expected = JSON.parse((await called(...GAME, '--is', 'passive')).stdout);
    expect(messages.at(-1)).toEqual({ type: 'result', result: expected });
    expect(await called('verify', save)).toMatchObject({ code: 0 });
  });

  test('ends with 1 where the lines end before the game', () => {
    const { status, stdout, stderr } = bot(`${idle[0]}\n`, 'drill');
    expect(status).toBe(1);
    expect(linesOf(stdout).at(-1)).toMatchObject({ type: 'turn', turn: 2 });
    expect(stderr).toContain('the bot: its lines have ended on turn 2');
  });

  test('prints the schema of all messages', async () => {
    const { code, stdout } = await called('bot', '--schema');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(readFileSync('scenarios/schema/bot-protocol.schema.json', 'utf8')),
    );
  });
});
