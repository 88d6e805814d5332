import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './called.js';

/** The sample bots that ship. */
export const SAMPLE_JS = `cmd:"${process.execPath}" src/bot/kit/sample-bot.js`;
export const SAMPLE_PY = 'cmd:python3 src/bot/kit/sample-bot.py';

/** Whether Python is at hand: where it is not, tests of the bot in Python are left out. `.ci/run` asks for it. */
export const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0;

/**
 * A bot written for one test, as `--gov` takes it: `answer` is what a function of a message does, with `say` to send a
 * value as a line and `raw` to send text.
 */
export function botThat(answer: string): string {
  const path = join(folder(), 'bot.mjs');
  writeFileSync(
    path,
    `import { createInterface } from 'node:readline';
const raw = (text) => process.stdout.write(text);
const say = (value) => raw(JSON.stringify(value) + '\\n');
const orders = (turn, orders = []) => say({ type: 'orders', turn, orders });
const read = (text) => {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  const message = read(line);
  ${answer}
}
`,
  );
  return `cmd:"${process.execPath}" ${path}`;
}

/** A bot that gives no orders. */
export const IDLE = "if (message.type === 'turn') orders(message.turn);";
