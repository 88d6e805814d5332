import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { ordersFrom } from '../../src/cli/bot/ask.js';
import { botLines } from '../../src/cli/bot/bot-lines.js';
import { lineSplitter } from '../../src/cli/bot/line-splitter.js';
import { sendGarbage } from './garbage-lines.js';
import { firstMorning, line } from './last-hills.js';

test('no garbage of a bot breaks the exchange, or gets an order that is not legal on the sheet', () => {
  // 100,000 of them: node .build.js tests/bot/send-garbage.ts && node dist/send-garbage.js
  expect(sendGarbage(1, 0, 3_000)).toBeGreaterThan(30);
});

test('lines are cut from bytes however they come, and one that is too long is dropped', () => {
  const bytes = Buffer.from(`a\n\nb é\n${'x'.repeat(20)}\nc`);
  for (const size of [1, 2, 3, 7, 100]) {
    const split = lineSplitter(10);
    const lines = [];
    for (let at = 0; at < bytes.length; at += size) lines.push(...split.push(bytes.subarray(at, at + size)));
    lines.push(...split.end());
    expect(lines).toEqual([
      { type: 'line', text: 'a' },
      { type: 'line', text: 'b é' },
      { type: 'too-long' },
      { type: 'line', text: 'c' },
    ]);
  }
});

test('a flood of lines without an end holds a turn no longer than its faults, and is read no faster', async () => {
  let given = 0;
  const flood = Readable.from(
    (function* () {
      for (;;) {
        given += 1;
        yield Buffer.from('rubbish\n');
      }
    })(),
  );
  const told: string[] = [];
  const talk = { name: 'flood', ...botLines(flood), send: () => {}, reason: () => '' };
  const ordered = await ordersFrom(talk, firstMorning(), 5_000, (text) => told.push(text));
  expect(ordered).toEqual({ orders: [], silent: false, series: null });
  expect(told).toHaveLength(11);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(given).toBeLessThan(200);
  flood.destroy();
});

test('an answer after its time is for the wrong turn, and the next one is heard', async () => {
  const input = new Readable({ read() {} });
  const sent: { type: string; code?: string }[] = [];
  const talk = {
    name: 'slow',
    ...botLines(input),
    send: (message: { type: string; code?: string }) => void sent.push(message),
    reason: () => '',
  };
  const asked = firstMorning();
  expect(await ordersFrom(talk, asked, 20, () => {})).toEqual({ orders: [], silent: true, series: null });
  input.push(`${line([])}\n${line([], 2)}\n`);
  const next = { ...asked, turn: 2 };
  expect(await ordersFrom(talk, next, 5_000, () => {})).toEqual({ orders: [], silent: false, series: null });
  expect(sent.map(({ code }) => code)).toEqual(['too-late', 'wrong-turn']);
  input.push(null);
  await expect(ordersFrom(talk, next, 5_000, () => {})).rejects.toThrow('on turn 2');
});
