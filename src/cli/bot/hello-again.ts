import { performance } from 'node:perf_hooks';
import { botHelloIn } from '../../bot/bot-hello.js';
import { BotError } from './bot-error.js';
import type { BotTalk } from './bot-talk.js';

/**
 * Waits until a bot that has played before says hello in the new game. Lines before that are of the game before, and passed
 * over: so no late answer gets into another game.
 *
 * @param timeout milliseconds
 * @returns whether it may be kept for one more game
 * @throws {BotError} where it does not come
 */
export async function helloAgain(talk: BotTalk, timeout: number): Promise<boolean> {
  const until = performance.now() + timeout;
  for (;;) {
    const left = until - performance.now();
    const heard = left <= 0 ? ({ type: 'late' } as const) : await talk.next(left);
    if (heard.type === 'late') throw brokenWord(talk, `said no hello in ${timeout} ms`);
    if (heard.type === 'ended') throw brokenWord(talk, talk.reason());
    const hello = heard.type === 'line' ? botHelloIn(heard.text) : null;
    if (hello !== null) return hello.series;
  }
}

function brokenWord({ name }: BotTalk, what: string): BotError {
  return new BotError(`${name}: ${what} when the next game began, though it had said that it plays a series`);
}
