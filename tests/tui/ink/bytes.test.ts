import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type PseudoTerminal, runInPseudoTerminal } from './pseudo-terminal.js';

/** Control sequences for colours: 30 to 49 and 90 to 107 among the parameters of SGR (ECMA-48, 8.3.117). */
const COLOUR = /\u001b\[(?:\d*;)*(?:[34]\d|9\d|10\d)[;\d]*m/;

/** What clears a screen, or the lines above it, at one go. */
const CLEAR = /\u001b\[[23]J/;

let terminal: PseudoTerminal;

afterEach(() => terminal.kill());

/** A game on the screen, its briefing read. */
async function opened(env: Record<string, string> = {}): Promise<PseudoTerminal> {
  const saves = mkdtempSync(join(tmpdir(), 'sukhnah-sim-'));
  terminal = runInPseudoTerminal(['play', 'last-hills', '--seed', '1', '--saves', saves], { env });
  await terminal.until('Content note');
  terminal.send('\r');
  await terminal.until('Esc menu');
  return terminal;
}

/** What is written after `work`, until nothing has come for `rest` milliseconds. */
async function writtenBy(work: () => unknown, rest = 60): Promise<string> {
  const before = terminal.written().length;
  await work();
  for (let length = before; length === before || length !== terminal.written().length; ) {
    length = terminal.written().length;
    await pause(rest);
  }
  return terminal.written().slice(before);
}

test('a key writes about 4 kB, 8 where the map moves, and nothing clears the screen, over a long sequence of keys', async () => {
  await opened();
  const sizes: number[] = [];
  for (const arrow of 'ABCDABDC') {
    sizes.push(Buffer.byteLength(await writtenBy(() => terminal.send(`\u001b[${arrow}`))));
  }
  sizes.sort((one, other) => one - other);
  expect(sizes[4]).toBeLessThan(4500);
  expect(sizes.at(-1)).toBeLessThan(8192);
  for (const key of '\t \t \r \u001b z + - ? \u001b b \u001b m \u001b e \r \u001b'.split(' ')) {
    await writtenBy(() => terminal.send(key));
  }
  const shown = await terminal.until('day 2 of 19');
  expect(terminal.written()).not.toMatch(CLEAR);
  await writtenBy(() => terminal.send('\u000c'), 300);
  expect(terminal.screen()).toBe(shown);
});

test('nothing clears what stands above the screen, not when the window changes and not at the end', async () => {
  await opened();
  await writtenBy(() => terminal.resize(80, 24));
  await writtenBy(() => terminal.resize(160, 50));
  await writtenBy(() => terminal.resize(100, 30));
  terminal.send('\u0003');
  expect(await terminal.ended).toBe(130);
  expect(terminal.written()).not.toMatch(CLEAR);
});

test('the screen after each new size is the one that is drawn anew', async () => {
  await opened();
  for (const [columns, rows] of [
    [80, 24],
    [250, 70],
    [70, 20],
    [81, 25],
    [120, 40],
  ] as const) {
    await writtenBy(() => terminal.resize(columns, rows), 300);
    const shown = terminal.screen();
    await writtenBy(() => terminal.send('\u000c'), 300);
    expect(terminal.screen()).toBe(shown);
  }
});

test('NO_COLOR leaves the colours out, and they are there without it', async () => {
  await opened({ NO_COLOR: '1' });
  await writtenBy(() => terminal.send('\t\t\r\u001b'));
  expect(terminal.written()).not.toMatch(COLOUR);
  terminal.kill();
  await opened();
  expect(terminal.written()).toMatch(COLOUR);
});

test('the mode for pasted text is left again, and the cursor shown', async () => {
  await opened();
  terminal.send('\u0003');
  await terminal.ended;
  const text = terminal.written();
  for (const [on, off] of [
    ['\u001b[?2004h', '\u001b[?2004l'],
    ['\u001b[?25l', '\u001b[?25h'],
    ['\u001b[?1049h', '\u001b[?1049l'],
  ] as const) {
    expect(text).toContain(on);
    expect(text.lastIndexOf(off)).toBeGreaterThan(text.lastIndexOf(on));
  }
});

test.each([
  ['--plain', ['--plain'], {}],
  ['TERM=dumb', [], { TERM: 'dumb' }],
  ['INK_SCREEN_READER=true', [], { INK_SCREEN_READER: 'true' }],
])('%s asks for plain words: nothing moves the cursor', async (_, words, env) => {
  const saves = mkdtempSync(join(tmpdir(), 'sukhnah-sim-'));
  terminal = runInPseudoTerminal(['play', 'last-hills', '--seed', '1', '--saves', saves, ...words], { env });
  await terminal.until('Type orders in words');
  expect(terminal.written()).not.toMatch(/\u001b\[(?:\?1049h|\d*A|H)/);
});

test('pasted text goes to the line of words and presses no key', async () => {
  await opened();
  terminal.send('\u001b[200~end day\rq\u001b[201~');
  await terminal.until('press ":" first');
  terminal.send(':\u001b[200~look\rend day\r\u001b[201~');
  await terminal.until('> look end day');
  expect(terminal.screen()).toContain('day 1 of 19');
});

test('a line and Enter that arrive together are typed and carried out', async () => {
  await opened();
  terminal.send(':hold 18th\r');
  await terminal.until('18th Division holds');
  terminal.send('\u0015order of battle\r');
  await terminal.until('Order of battle');
});

// Once more where the machine was busy: two keys that are read together are Alt and a letter.
test('Escape leaves the line at once, and is itself when a key follows 50 ms later', {
  retry: 2,
}, async () => {
  await opened();
  terminal.send(':');
  await terminal.until('back to the map');
  await pause(100);
  terminal.send('\u001b');
  await pause(50);
  terminal.send('b');
  await terminal.until('Order of battle');
});

test('bytes that are no keys do no harm', async () => {
  await opened();
  const before = terminal.screen();
  const noKeys = [
    '\u001b[<0;10;10M',
    '\u001b[<0;10;10m',
    '\u001b[I',
    '\u001b[O',
    '\u001bOP',
    '\u001b[15~',
    '\u001b[24;5~',
    '\u001bx',
    '\u001be',
    '\u001b[1;',
    '\u0000',
    '\u0001',
    '\u0007',
    '\u000b',
    '\u001c',
    '\u001d',
    '\u001e',
    '\u001f',
  ];
  for (const bytes of noKeys) {
    terminal.send(bytes);
    await pause(40);
  }
  terminal.send(Buffer.from([0xff, 0xfe, 0x80, 0xc3, 0x28, 0xf0, 0x9f]));
  await pause(40);
  terminal.send('\u001b');
  await terminal.until('Back to the game');
  terminal.send('\u001b');
  expect(await terminal.until('Esc menu')).toBe(before);
});

test('who is not read waits, and answers all keys when read again', async () => {
  await opened();
  terminal.pause();
  for (let no = 0; no < 300; no++) terminal.send(no % 2 ? '-' : '+');
  terminal.send('b');
  await pause(1000);
  terminal.resume();
  await terminal.until('Order of battle');
});

test('Ctrl-Z does nothing where there is no shell to go back to', async () => {
  await opened();
  terminal.send('\u001a');
  await terminal.until('There is no shell to go back to.');
  terminal.send('b');
  await terminal.until('Order of battle');
  terminal.send('\u001b\u000c\u001a');
  await terminal.until('There is no shell to go back to.');
});

test('the program ends when its terminal is gone', async () => {
  await opened();
  process.kill(terminal.program, 'SIGHUP');
  expect(await terminal.ended).toBe(129);
});
