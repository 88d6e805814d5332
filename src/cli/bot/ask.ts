import { performance } from 'node:perf_hooks';
import type { Asked } from '../../bot/answer.js';
import {
  afterFault,
  afterLine,
  afterTime,
  type Exchange,
  type Exchanged,
  newExchange,
} from '../../bot/exchange.js';
import type { Sent } from '../../bot/messages.js';
import { LONGEST_LINE } from '../../bot/protocol.js';
import type { Order } from '../../engine/model/order.js';
import { type BotTalk, goneError } from './bot-talk.js';

/** What a turn brought from a bot. */
export interface Ordered {
  orders: readonly Order[];
  /** Whether it gave no answer in its time. */
  silent: boolean;
  /** Whether it has said that it plays game after game; null where it has said nothing of itself. */
  series: boolean | null;
}

/**
 * Hears a bot that has been told the turn until its orders stand or its time is up. What it gets wrong it is told, and
 * so are people.
 *
 * @param timeout milliseconds for all of it
 * @param tell    takes a line for people
 * @throws {BotError} where nothing more can come from it
 */
export async function ordersFrom(
  talk: BotTalk,
  asked: Asked,
  timeout: number,
  tell: (line: string) => void,
): Promise<Ordered> {
  const until = performance.now() + timeout;
  let exchange = newExchange(asked);
  let silent = false;
  while (exchange.orders === null) {
    // Looked at even where time is up: a flood of lines must not hold the game.
    const left = until - performance.now();
    const heard = left <= 0 ? ({ type: 'late' } as const) : await talk.next(left);
    if (heard.type === 'ended') throw goneError(talk, asked.turn);
    if (heard.type === 'late') silent = exchange.standing === null && exchange.faults === 0;
    const { exchange: next, replies } = stepOf(exchange, heard);
    for (const reply of replies) {
      talk.send(reply);
      for (const line of linesFor(reply)) tell(`${talk.name}, turn ${asked.turn}: ${line}`);
    }
    exchange = next;
  }
  return { orders: exchange.orders, silent, series: exchange.series };
}

function stepOf(
  exchange: Exchange,
  heard: { type: 'line'; text: string } | { type: 'too-long' } | { type: 'late' },
): Exchanged {
  switch (heard.type) {
    case 'line':
      return afterLine(exchange, heard.text);
    case 'too-long':
      return afterFault(
        exchange,
        'too-long',
        `A line may have ${LONGEST_LINE} bytes; a longer one is dropped.`,
      );
    case 'late':
      return afterTime(exchange);
  }
}

/** What people are told of a reply. */
function linesFor(reply: Sent): string[] {
  if (reply.type === 'error') return [reply.text];
  if (reply.type !== 'problems') return [];
  const told = reply.last ? 'refused' : 'to be corrected';
  return reply.problems.map(({ order, text }) => `order ${order} ${told}: ${text}`);
}
