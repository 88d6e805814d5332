import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { botThat, HAS_PYTHON, SAMPLE_JS, SAMPLE_PY } from '../bot-program.js';
import { called, folder } from '../called.js';
import { killedUntilWhole } from '../series/killed.js';
import { type NotingBot, notingBot, stillThere } from './series-of-bots.js';

const DRILL = ['batch', 'drill', '--seed', '7', '--json'];

/** The bytes of a batch of the drill with the sample bot for the government. */
async function written(...words: string[]): Promise<string> {
  const out = join(folder(), 'games.jsonl');
  const { code, stderr } = await called(...DRILL, '--gov', SAMPLE_JS, '--out', out, ...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return readFileSync(out, 'utf8');
}

test('a batch with a bot plays the games of run, the same bytes for every number of workers', async () => {
  const one = await written('--games', '6', '--workers', '1');
  expect(await written('--games', '6', '--workers', '3')).toBe(one);
  for (const [i, line] of one.trimEnd().split('\n').entries()) {
    const run = await called('run', 'drill', '--seed', String(7 + i), '--gov', SAMPLE_JS, '--json');
    expect(JSON.parse(line)).toEqual(JSON.parse(run.stdout));
  }
});

test.runIf(HAS_PYTHON)('the sample bots play the same series, on both sides', async () => {
  const both = [...DRILL, '--games', '4', '--workers', '1'];
  const js = await called(...both, '--gov', SAMPLE_JS, '--is', SAMPLE_JS);
  const py = await called(...both, '--gov', SAMPLE_PY, '--is', SAMPLE_PY);
  expect(js).toMatchObject({ code: 0, stderr: '' });
  expect(py.stdout.replaceAll(JSON.stringify(SAMPLE_PY), JSON.stringify(SAMPLE_JS))).toBe(js.stdout);
});

test.each([
  ['keeps it from game to game', true, '1', 1],
  ['starts it for each game where it plays only one', false, '1', 5],
  ['has one for each worker', true, '2', 2],
])('a batch %s, and ends it', async (_, series, workers, most) => {
  const bot = notingBot(series);
  const { code, stderr } = await called(...DRILL, '--games', '5', '--gov', bot.command, '--workers', workers);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const processes = [...new Set(bot.games())];
  expect(bot.games()).toHaveLength(5);
  expect(processes.length).toBeLessThanOrEqual(most);
  if (workers === '1') expect(processes).toHaveLength(most);
  expect(await stillThere(processes)).toEqual([]);
});

test('shards with a bot are merged to the bytes of one run', async () => {
  const place = folder();
  const shards = ['1/2', '2/2'].map((shard) => ({ shard, out: join(place, `${shard[0]}.jsonl`) }));
  for (const { shard, out } of shards) {
    await called(...DRILL, '--games', '5', '--gov', SAMPLE_JS, '--shard', shard, '--out', out);
  }
  const merged = join(place, 'merged.jsonl');
  await called('merge', ...shards.map(({ out }) => out), '--out', merged);
  expect(readFileSync(merged, 'utf8')).toBe(await written('--games', '5'));
});

test('what is left over from one game gets into no other', async () => {
  const late = `
    if (message.type === 'result') {
      orders(1, ['dig in nobody']);
      raw('rubbish\\n');
    }`;
  const words = [...DRILL, '--games', '4', '--workers', '1'];
  const { code, stdout, stderr } = await called(...words, '--gov', notingBot(true, late).command);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { wins, losses } = JSON.parse(stdout);
  expect(JSON.parse((await called(...words, '--gov', 'passive')).stdout)).toMatchObject({ wins, losses });
});

test('two bots are asked at the same time', async () => {
  const place = folder();
  const [gov, is] = ['gov', 'is'].map((own) =>
    notingBot(
      true,
      `if (message.type === 'turn' && message.turn === 1) {
        const { existsSync, writeFileSync } = await import('node:fs');
        writeFileSync(${JSON.stringify(place)} + '/${own}', '');
        while (!existsSync(${JSON.stringify(place)} + '/${own === 'gov' ? 'is' : 'gov'}'))
          await new Promise((resume) => setTimeout(resume, 5));
      }`,
    ),
  );
  const words = ['run', 'drill', '--seed', '7', '--json', '--gov', gov!.command, '--is', is!.command];
  const { code, stderr } = await called(...words, '--timeout', '20000');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('--compare plays a bot beside a player, and one bot beside another', async () => {
  const words = ['batch', 'drill', '--games', '4', '--json', '--compare'];
  const idle = notingBot(true).command;
  const beside = JSON.parse((await called(...words, `gov=${idle}`, '--gov', 'passive')).stdout);
  expect(beside).toMatchObject({
    base: { players: { gov: 'passive' } },
    other: { players: { gov: idle } },
    lead: { difference: 0 },
  });
  const two = [...words, `gov=${SAMPLE_JS}`, '--gov', idle, '--workers'];
  const one = await called(...two, '1');
  expect(one).toMatchObject({ code: 0, stderr: '' });
  expect(await called(...two, '2')).toEqual(one);
});

describe('a bot that fails in a series', () => {
  /** At the start of a game of this seed, as far as a bot can know: it counts. */
  const inGame = (no: number, does: string) =>
    `if (message.type === 'hello') globalThis.no = (globalThis.no ?? 0) + 1;
     if (globalThis.no === ${no}) { ${does} }`;

  test.each(['1', '2'])(
    'by leaving is told with the seed, and what was played before is kept, workers: %s',
    async (workers) => {
      const out = join(folder(), 'games.jsonl');
      const crash = inGame(1, "if (message.turn === 2 && message.type === 'turn') process.exit(4);");
      const bot = notingBot(true, workers === '1' ? crash.replace('=== 1', '=== 3') : crash);
      const words = [...DRILL, '--games', '6', '--workers', workers, '--gov', bot.command, '--out', out];
      const { code, stdout, stderr } = await called(...words);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      const [seed, games] = workers === '1' ? ['9', '2 games'] : ['7', 'no games'];
      expect(stderr).toBe(
        `drill, seed ${seed}: gov bot: ended with 4 on turn 2, before the game was over; the game is not played on\n` +
          `${games} before it: ${out}.part; the same command goes on from there.\n`,
      );
      expect(readFileSync(`${out}.part`, 'utf8').trimEnd().split('\n')).toHaveLength(workers === '1' ? 3 : 1);
      expect(existsSync(out)).toBe(false);
      expect(await stillThere(bot.games())).toEqual([]);
    },
  );

  test('and is mended goes on to the bytes of one run', async () => {
    const place = folder();
    const mended = join(place, 'mended');
    const out = join(place, 'games.jsonl');
    const bot = notingBot(
      true,
      inGame(3, `if (!(await import('node:fs')).existsSync(${JSON.stringify(mended)})) process.exit(1);`),
    );
    const words = [...DRILL, '--games', '5', '--gov', bot.command, '--workers', '1', '--out'];
    expect(await called(...words, out)).toMatchObject({ code: 1 });
    writeFileSync(mended, '');
    const { code, stderr } = await called(...words, out);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '2 games were there already.\n' });
    await called(...words, join(place, 'whole.jsonl'));
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(place, 'whole.jsonl'), 'utf8'));
    expect(readdirSync(place)).toEqual(['games.jsonl', 'mended', 'whole.jsonl']);
  });

  test('by playing another game than before is not gone on with', async () => {
    const place = folder();
    const [out, other] = [join(place, 'games.jsonl'), join(place, 'other')];
    const does = `
      const isOther = (await import('node:fs')).existsSync(${JSON.stringify(other)});
      if (isOther && message.type === 'turn') {
        const hold = { type: 'hold', posture: 'delay' };
        orders(message.turn, message.legal.formations.map(({ formation }) => ({ ...hold, formation })));
      }`;
    const bot = notingBot(true, `${does}\n${inGame(3, 'if (!isOther) process.exit(1);')}`).command;
    const words = [...DRILL, '--games', '4', '--gov', bot, '--workers', '1', '--out', out];
    expect(await called(...words)).toMatchObject({ code: 1 });
    writeFileSync(other, '');
    const { code, stderr } = await called(...words);
    expect(code).toBe(2);
    expect(stderr).toContain('was begun with other rules or another bot');
  });

  test('by silence ends the series with the seed, and is ended itself, though it stays', async () => {
    const bot = botThat(`
      if (message.type === 'hello') {
        process.on('SIGTERM', () => {});
        setInterval(() => {}, 1000);
        console.error('process', process.pid);
      }`);
    const { code, stdout, stderr } = await called(
      ...DRILL,
      '--games',
      '3',
      '--gov',
      bot,
      '--timeout',
      '300',
      '--workers',
      '1',
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('drill, seed 7: gov bot, turn 1: Time is up on turn 1');
    expect(stderr).toContain('drill, seed 7: gov bot: no answer for 3 turns running');
    const pids = [...stderr.matchAll(/^\[gov bot\] process (\d+)$/gm)].map(([, pid]) => Number(pid));
    expect(pids).toHaveLength(1);
    expect(await stillThere(pids)).toEqual([]);
  });

  test('by garbage plays on without orders; the first faults are told with their seeds, the rest counted', async () => {
    const bot = notingBot(true, "if (message.type === 'turn') raw('rubbish\\n');").command;
    const words = [...DRILL, '--games', '4', '--workers'];
    const one = await called(...words, '1', '--gov', bot);
    expect(one.code).toBe(0);
    const lines = one.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('drill, seed 7: gov bot, turn 1: This line is not JSON.');
    expect(lines[20]).toMatch(/^The bots got more wrong: \d+ lines are left out\.$/);
    expect(await called(...words, '2', '--gov', bot)).toEqual(one);
  });

  test('by forgetting its word is told', async () => {
    const bot = notingBot(true, "if (message.type === 'result') process.exit(0);").command;
    const { code, stderr } = await called(...DRILL, '--games', '3', '--gov', bot, '--workers', '1');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'drill, seed 8: gov bot: ended with 0 when the next game began, though it had said that it plays a series',
    );
  });

  test('by not being there is told', async () => {
    const { code, stderr } = await called(...DRILL, '--games', '60', '--gov', 'cmd:no-such-program-anywhere');
    expect(code).toBe(1);
    expect(stderr).toContain('drill, seed 7: gov bot: cannot be started (ENOENT)');
  });
});

/** A bot that would stay for ever, and hears no SIGTERM. */
const stayingBot = () =>
  notingBot(
    true,
    `if (globalThis.stays !== true) {
      globalThis.stays = true;
      process.on('SIGTERM', () => {});
      setInterval(() => {}, 1000);
    }`,
  );

/** A batch without end, in which some games have been played. */
async function longBatch(bot: NotingBot, ...words: string[]) {
  const all = ['dist/bin.js', ...DRILL, '--games', '100000', '--gov', bot.command, ...words];
  const child = spawn(process.execPath, all, { stdio: ['ignore', 'ignore', 'pipe'] });
  const closed = once(child, 'close');
  const said = { text: '' };
  child.stderr.on('data', (text) => {
    said.text += text;
  });
  for (let tries = 0; tries < 500 && bot.games().length < 20; tries++) await wait(20);
  return { child, closed, said };
}

test.each(['1', '2'])('Ctrl-C ends the batch in order and its bots with it, workers: %s', async (workers) => {
  const out = join(folder(), 'games.jsonl');
  const bot = stayingBot();
  const { child, closed, said } = await longBatch(bot, '--workers', workers, '--out', out);
  child.kill('SIGINT');
  expect((await closed)[0]).toBe(130);
  expect(said.text).toMatch(/^Stopped after \d+ of 100000 games\. They are in /);
  expect(await stillThere([...new Set(bot.games())])).toEqual([]);
  expect(existsSync(`${out}.part`)).toBe(true);
});

test('a terminal that goes away takes the batch and its bots with it', async () => {
  const bot = stayingBot();
  const { child, closed } = await longBatch(bot, '--workers', '2');
  child.kill('SIGHUP');
  expect((await closed)[0]).toBe(129);
  expect(await stillThere([...new Set(bot.games())])).toEqual([]);
});

test('a second Ctrl-C waits for no bot, and leaves none', async () => {
  const bot = stayingBot();
  const { child, closed, said } = await longBatch(bot, '--workers', '1');
  child.kill('SIGINT');
  await wait(300);
  child.kill('SIGINT');
  expect((await closed)[0]).toBe(130);
  expect(said.text).toBe('');
  expect(await stillThere([...new Set(bot.games())])).toEqual([]);
});

test('a batch that is killed takes its bots with it, and goes on to the bytes of one run', async () => {
  const bot = notingBot(true);
  const place = folder();
  const words = ['batch', 'drill', '--games', '150', '--workers', '2', '--gov', bot.command, '--out'];
  await called(...words, join(place, 'one.jsonl'));
  const kills = await killedUntilWhole([...words, join(place, 'two.jsonl')], 2, (no) => 700 + 300 * no);
  expect(kills).toBeGreaterThan(0);
  expect(readFileSync(join(place, 'two.jsonl'), 'utf8')).toBe(readFileSync(join(place, 'one.jsonl'), 'utf8'));
  expect(await stillThere([...new Set(bot.games())])).toEqual([]);
});
