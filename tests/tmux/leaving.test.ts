import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HAS_TMUX, openTerminal, type Terminal } from './terminal.js';

/** The program as it is built. */
const PROGRAM = 'node dist/bin.js';

/** Makes the program fail where a row with these letters is drawn, and where this character is typed. */
const FAULTS = `
const { normalize, replace } = String.prototype;
String.prototype.normalize = function (...given) {
  if (this.includes('no row')) throw new Error('a row cannot be drawn');
  return normalize.apply(this, given);
};
String.prototype.replace = function (...given) {
  if (String(this) === '~') throw new Error('a key cannot be read');
  return replace.apply(this, given);
};
`;

let terminal: Terminal;
let folder: string;

async function press(keys: string, shows: Parameters<Terminal['until']>[0]): Promise<string> {
  terminal.keys(...keys.split(' '));
  return terminal.until(shows);
}

async function say(line: string, shows: Parameters<Terminal['until']>[0]): Promise<string> {
  terminal.type(line);
  return press('Enter', shows);
}

/** Opens a game on a screen that has lines of its own, and plays a day of it. */
async function playADay(words = ''): Promise<void> {
  await say(`stty -a >${folder}/before; printf '\\033]0;mine\\007'; seq 8`, '8\n$');
  await say(
    `${words} ${PROGRAM} play last-hills --seed 1 --saves ${folder}/saves; echo left with $?`,
    'Content',
  );
  await press('Enter', 'e end the day');
  await press('e', 'Before the day ends');
  await press('Enter', 'as it was played');
  await press('Escape', 'day 2 of 19');
}

describe.skipIf(!HAS_TMUX)('in a terminal (needs tmux), the program', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sukhnah-sim-'));
    terminal = await openTerminal(100, 30);
  });

  afterEach(() => terminal.close());

  const ways: [string, number, () => void][] = [
    ['Ctrl-C', 130, () => terminal.keys('C-c')],
    ['SIGINT', 130, () => void process.kill(terminal.program(), 'SIGINT')],
    ['SIGTERM', 143, () => void process.kill(terminal.program(), 'SIGTERM')],
    ['SIGHUP', 129, () => void process.kill(terminal.program(), 'SIGHUP')],
  ];

  test.each(ways)('gives the terminal back as it was, and has saved, after %s', async (_, code, leave) => {
    await playADay();
    expect(terminal.ask(STATE)).toBe('1 0 sukhnah-sim');
    leave();
    expect(await terminal.until(`left with ${code}`)).toMatch(/8\n\$ .*\n(.*\n)?Game saved: /);
    await expectPlain();
  });

  test.each([
    ['a row that cannot be drawn', 'no row'],
    ['a key that cannot be read', '~'],
  ])('gives the terminal back and tells the error after %s, and loses no day', async (error, keys) => {
    const file = join(folder, 'faults.mjs');
    writeFileSync(file, FAULTS);
    await playADay(`NODE_OPTIONS="--import ${file}"`);
    await press(':', 'back to the map');
    terminal.type(keys);
    const screen = await terminal.until('left with 1');
    expect(screen).toContain('this is a bug');
    expect(screen).toContain(`Error: ${error.replace(/ that/, '')}`);
    expect(screen).toContain('Game saved: ');
    await expectPlain();
    await say(`clear; ${PROGRAM} resume --saves ${folder}/saves; echo left with $?`, 'day 2 of 19');
  });

  test('gives the terminal to the shell at Ctrl-Z, as often as one likes, and takes it again', async () => {
    await playADay();
    const plan = terminal.screen();
    let before = '8\n$';
    for (const time of ['the first time', 'the second time']) {
      expect(await press('C-z', 'Stopped')).toContain(before);
      await expectPlain();
      await say(`echo ${time}; fg`, (now) => now === plan);
      before = time;
      expect(terminal.ask(STATE)).toBe('1 0 sukhnah-sim');
    }
    await press('C-c', 'Game saved: ');
    await expectPlain();
  });

  test('ends with SIGTERM while it is stopped', async () => {
    await playADay();
    await press('C-z', 'Stopped');
    await say('kill %1; wait; echo over', /^over$/m);
    await expectPlain();
  });

  test('leaves nothing behind when its terminal is closed, and has saved', async () => {
    await playADay();
    const program = terminal.program();
    terminal.close();
    await expect.poll(() => isRunning(program), { timeout: 5000 }).toBe(false);
    expect(saved()).toContain('1 days, the same when played again');
  });

  test('goes on from the last finished day after kill -9', async () => {
    await playADay();
    const head = terminal.screen().split('\n')[0];
    process.kill(terminal.program(), 'SIGKILL');
    await terminal.until('left with 137');
    await say('reset; clear', '$');
    expect(saved()).toContain('1 days, the same when played again');
    const after = await say(`${PROGRAM} resume --saves ${folder}/saves`, 'day 2 of 19');
    expect(after.split('\n')[0]).toBe(head);
  });
});

/** Whether the alternate screen is shown, whether the cursor is, and the title. */
const STATE = '#{alternate_on} #{cursor_flag} #{pane_title}';

/** Checks that the screen is the shell's, with its cursor, its title and its settings. */
async function expectPlain(): Promise<void> {
  expect(terminal.ask(STATE)).toBe('0 1 mine');
  await say(`clear; stty -a | cmp - ${folder}/before && echo alike`, /^alike$/m);
}

function isRunning(program: number): boolean {
  try {
    return process.kill(program, 0);
  } catch {
    return false;
  }
}

/** What `verify` says of the game that was saved. */
function saved(): string {
  const files = readdirSync(join(folder, 'saves')).map((name) => join(folder, 'saves', name));
  return execFileSync('node', ['dist/bin.js', 'verify', ...files.filter((name) => name.endsWith('.json'))], {
    encoding: 'utf8',
  });
}
