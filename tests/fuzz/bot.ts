import { sendGarbage } from '../bot/garbage-lines.js';
import type { Kind } from './kind.js';

/** Lines that a bot might send: garbage, and messages that are nearly right. Each step is a line. */
export const bot: Kind = {
  name: 'bot',
  steps: { least: 20, most: 20 },
  run({ steps }) {
    let understood = 0;
    for (const step of steps) understood += sendGarbage(step, 0, 1);
    return { lines: steps.length, orders: understood };
  },
};
