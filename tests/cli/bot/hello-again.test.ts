import { expect, test } from 'vitest';
import type { Heard } from '../../../src/cli/bot/bot-lines.js';
import { helloAgain } from '../../../src/cli/bot/hello-again.js';

/** A bot that says these things one after the other, and then nothing more. */
function saying(...heard: Heard[]) {
  return {
    name: 'bot',
    next: async (): Promise<Heard> => heard.shift() ?? { type: 'late' },
    send: () => {},
    reason: () => 'ended with 0',
  };
}

const line = (value: unknown): Heard => ({ type: 'line', text: JSON.stringify(value) });
const LEFT: Heard[] = [
  line({ type: 'orders', turn: 1, orders: [] }),
  { type: 'line', text: '{' },
  { type: 'too-long' },
  line({ type: 'hello' }),
];

test('lines of the game before are passed over until the bot says hello', async () => {
  const talk = saying(
    ...LEFT,
    line({ type: 'hello', series: true }),
    line({ type: 'orders', turn: 1, orders: [] }),
  );
  expect(await helloAgain(talk, 1_000)).toBe(true);
  expect(await talk.next()).toMatchObject({ type: 'line' });
  expect(await helloAgain(saying(line({ type: 'hello', series: false })), 1_000)).toBe(false);
});

test.each([
  ['says nothing', saying(...LEFT), 'said no hello in 1000 ms'],
  ['has gone', saying(...LEFT, { type: 'ended' }), 'bot: ended with 0 when the next game began'],
])('a bot that %s breaks its word', async (_, talk, why) => {
  await expect(helloAgain(talk, 1_000)).rejects.toThrow(why);
});

test('a flood of lines is no longer listened to than the time that there is', async () => {
  const flood = { ...saying(), next: async (): Promise<Heard> => line('rubbish') };
  await expect(helloAgain(flood, 50)).rejects.toThrow('said no hello');
});
