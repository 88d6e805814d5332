import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { HAS_TMUX, openTerminal, type Terminal } from './terminal.js';

/** The program as it is built. */
const PROGRAM = 'node dist/bin.js';

let terminal: Terminal;

afterEach(() => terminal.close());

/** A shell, and an empty folder for its games. */
async function opened(columns: number, rows: number): Promise<{ saves: string }> {
  terminal = await openTerminal(columns, rows);
  return { saves: `--saves ${mkdtempSync(join(tmpdir(), 'sukhnah-sim-'))}` };
}

/** Presses keys, and waits for what they bring onto the screen. */
async function press(keys: string, shows: string | RegExp): Promise<string> {
  terminal.keys(...keys.split(' '));
  return terminal.until(shows);
}

/** Types a line where words are typed, and waits for what it brings. */
async function say(line: string, shows: string | RegExp): Promise<string> {
  terminal.type(line);
  return press('Enter', shows);
}

/** Goes down a list until its entry with `name` is chosen. */
async function chooseFrom(name: string): Promise<void> {
  const chosen = new RegExp(`> [^│\\n]*${name}`);
  for (let screen = terminal.screen(); !chosen.test(screen); ) {
    terminal.keys('Down');
    const before = screen;
    screen = await terminal.until((now) => now !== before);
  }
}

/** What lies over the plan, by what its lowest row or its title says, and the key that leads on from it. */
const OVER_THE_PLAN: readonly (readonly [RegExp, string])[] = [
  [/Before the day ends/, 'Enter'],
  [/Esc to the plan/, 'Escape'],
  [/Esc back(?! to)/, 'Escape'],
  [/Left Right pages.*Esc back to the map/, 'Escape'],
];

/** Reads all that lies over the plan, until the plan shows `end`. */
async function readOn(end: string): Promise<void> {
  const above = (screen: string) => OVER_THE_PLAN.find(([words]) => words.test(screen));
  const isDone = (screen: string) => screen.includes(end) && /lists all commands|Esc menu/.test(screen);
  for (;;) {
    const over = above(await terminal.until((now) => above(now) !== undefined || isDone(now)));
    if (over === undefined) return;
    terminal.keys(over[1]);
    await terminal.until((now) => !over[0].test(now));
  }
}

/** Takes over what the guide says to type, and reads all that comes of it, until the plan shows `end`. */
async function followGuide(end: string): Promise<void> {
  await press('t', 'back to the map');
  terminal.keys('Enter');
  await readOn(end);
  if (terminal.screen().includes('lists all commands')) await press('Escape', 'Esc menu');
}

/** The row that tells the day and what is left to order. */
function headOf(screen: string): string {
  return screen.split('\n')[0]!;
}

describe.skipIf(!HAS_TMUX)('in a terminal (needs tmux)', () => {
  test('the tutorial can be played from the menu to its end by keys, as its guide says', async () => {
    const { saves } = await opened(120, 40);
    await say(`${PROGRAM} menu ${saves}; echo left with $?`, 'Tutorial');
    await press('t', 'Your aims:');
    await press('Enter', 'step 1 of');
    await press('l', 'Known of the enemy');
    await press('Escape', 'step 2 of');
    await press('g', 'Name:');
    terminal.type('al-hayl');
    await press('Enter', 'al-Hayl gas field (al-hayl');
    await press('x', 'Ways out:');
    await press('Escape', 'step 3 of');
    await press('y', 'Why al-Hayl gas field is shown');
    await press('Escape', 'step 4 of');
    await press('f', 'Forecast of one day');
    await press('Escape', 'step 5 of');
    await press('Tab Tab Tab', '> 5th Corps');
    await press('Enter', '> Attack');
    await press('Enter', '> al-Hayl');
    await press('Enter', 'give the order');
    await press('Enter', 'step 6 of');
    await press('Tab Tab', '> Engineer');
    await press('Enter', '> Attack');
    await chooseFrom('March');
    await press('Enter', 'March to ...');
    await chooseFrom('T-3 pumping');
    await press('Enter', 'step 7 of');
    await press('BTab', '> Artillery');
    await press('Enter', '> Attack');
    await chooseFrom('March');
    await press('Enter', 'March to ...');
    await chooseFrom('Ramamin hill');
    await press('Enter', 'step 8 of');
    terminal.keys('e');
    await readOn('day 2 of');
    await press('5', 'step 9 of');
    for (let step = 9; step < 21; step++) await followGuide(`step ${step + 1} of`);
    await followGuide('that was the last step');
    expect(await terminal.until('the game is over')).toContain('Esc menu');
  }, 40_000);

  test('three days are played in typed words, through a small window and back; resuming gives the same position', async () => {
    const { saves } = await opened(160, 50);
    await say(`${PROGRAM} play last-hills --seed 1 ${saves}; echo left with $?`, 'Content note');
    await press('Enter', 'day 1 of 19');
    await press(':', 'back to the map');
    await say('attack hulayhilah with fatemiyoun', 'attacks');
    await say('air 4 support fatemiyoun', 'sorties');
    await say('end day', /Before the day ends|Esc to the plan/);
    await readOn('day 2 of 19');
    const wide = terminal.screen();
    await terminal.resize(80, 24);
    await terminal.until((now) => now.includes('day 2 of 19') && now.includes('1 '));
    await terminal.resize(70, 20);
    await terminal.until('The game needs 80 and 24');
    await terminal.resize(160, 50);
    expect(await terminal.until((now) => now === wide)).toBe(wide);
    for (const day of [3, 4]) {
      if (!terminal.screen().includes('back to the map')) await press(':', 'back to the map');
      await say('end day', /Before the day ends|Esc to the plan/);
      await readOn(`day ${day} of 19`);
    }
    if (terminal.screen().includes('lists all commands')) await press('Escape', 'Esc menu');
    const battle = await press('b', 'Order of battle');
    await press('Escape', 'Esc menu');
    const head = headOf(await terminal.until('day 4 of 19'));
    await press('Escape', 'Leave the game');
    await press('q', 'Leave the game?');
    await press('Enter', 'left with 0');
    await say(`clear; ${PROGRAM} resume ${saves}; echo left with $?`, 'Resumed.');
    expect(headOf(terminal.screen())).toBe(head);
    expect(await press('b', 'Order of battle')).toBe(battle);
    await press('Escape', 'Esc menu');
    await press('C-c', 'left with 130');
  }, 40_000);

  test('two at one keyboard see a screen without a map in between', async () => {
    const { saves } = await opened(100, 30);
    await say(
      `${PROGRAM} play last-hills --side both --seed 1 ${saves}; echo left with $?`,
      'The map is hidden',
    );
    await press('Enter', 'Content note');
    await press('Escape', 'Esc menu');
    await press(':', 'back to the map');
    await say('side is', 'The map is hidden');
    const hidden = terminal.screen();
    for (const secret of ['men', 'Hulayhilah', 'Fatemiyoun', '│']) expect(hidden).not.toContain(secret);
    await press('x', 'The map is hidden');
    await press('Enter', 'Content note');
    expect(headOf(await press('Escape', 'day 1 of 19'))).toMatch(/2017 day 1 of 19 +IS /);
  }, 40_000);
});
