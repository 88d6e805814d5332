import { expect, test } from 'vitest';
import { PLAYERS } from '../../src/ai/register.js';
import { dayMessageFor, turnMessageFor } from '../../src/bot/day-message.js';
import { helloFor } from '../../src/bot/hello.js';
import { protocolSchema } from '../../src/bot/json-schema.js';
import { MESSAGES, type Sent } from '../../src/bot/messages.js';
import { VERSION } from '../../src/cli/version.js';
import { SIDES } from '../../src/engine/model/side.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { digestOf } from '../../src/scenario/digest.js';
import { advance } from '../../src/session/advance.js';
import { ordersOf } from '../../src/sim/play.js';
import { resultOf } from '../../src/sim/result.js';
import { rootOf } from '../../src/sim/seed.js';
import { loaded } from './last-hills.js';

const { scenario } = loaded;

test('the schema that ships is the one that messages are checked by', async () => {
  const text = `${JSON.stringify(protocolSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../scenarios/schema/bot-protocol.schema.json');
});

test('every message of a whole game fits the schema, and survives JSON', () => {
  const root = rootOf('3');
  const check = (message: Sent): void => {
    const read: unknown = JSON.parse(JSON.stringify(message));
    expect(MESSAGES['from the program'].parse(read)).toEqual(message);
  };
  let state = newGame(scenario, root, 'drawn');
  for (const side of SIDES) check(helloFor(loaded, { side, root, version: VERSION, timeout: 10_000 }));
  while (!state.outcome) {
    const mornings = SIDES.map((side) => viewFor(scenario, state, side));
    for (const morning of mornings) check(turnMessageFor(scenario, morning));
    const { state: after, events } = advance(
      scenario,
      state,
      ordersOf(scenario, state, [PLAYERS.staff!, PLAYERS.random!]),
    );
    for (const morning of mornings) check(dayMessageFor(scenario, { morning, after, events }));
    state = after;
  }
  const result = resultOf(scenario, state, { seed: '3', version: VERSION, digest: digestOf(state) });
  check({ type: 'result', result });
});

test('the first message holds neither the seed nor the root of chance, and its dice differ by seed and side', () => {
  const seed = 'a seed like no other text';
  const hello = (text: string, side: 0 | 1) =>
    helloFor(loaded, { side, root: rootOf(text), version: VERSION, timeout: 1 });
  const told = JSON.stringify(hello(seed, 0));
  expect(told).not.toContain(seed);
  for (const half of rootOf(seed)) expect(told).not.toContain(String(half));
  const dice = [hello(seed, 0), hello(seed, 1), hello('1', 0), hello('2', 0)].map((one) => one.dice);
  expect(new Set(dice).size).toBe(4);
  expect(hello(seed, 0)).toEqual(hello(seed, 0));
});
