import type { Order } from '../engine/model/order.js';
import { type Asked, answerOf } from './answer.js';
import type { ErrorCode, Sent } from './messages.js';
import { MOST_FAULTS } from './protocol.js';

/** What has been said on one turn so far. Plain data: each line that is heard gives a new one. */
export interface Exchange {
  asked: Asked;
  /** What was legal in the answer that is to be corrected, null before the first. */
  standing: readonly Order[] | null;
  faults: number;
  /** Whether the bot has said that it plays game after game; null where it has said nothing of itself. */
  series: boolean | null;
  /** The orders that count, once the exchange is over. */
  orders: readonly Order[] | null;
}

/** An exchange with what is to be said to the bot next. */
export interface Exchanged {
  exchange: Exchange;
  replies: readonly Sent[];
}

/** The exchange when a bot has just been asked. */
export function newExchange(asked: Asked): Exchange {
  return { asked, standing: null, faults: 0, series: null, orders: null };
}

/** After a line of the bot. It may correct its orders once; then those that are legal stand. */
export function afterLine(exchange: Exchange, line: string): Exchanged {
  if (exchange.orders !== null || line.trim() === '') return { exchange, replies: [] };
  const answer = answerOf(exchange.asked, line);
  if (answer.type === 'error') return afterFault(exchange, answer.code, answer.text);
  if (answer.type === 'hello') return { exchange: { ...exchange, series: answer.series }, replies: [] };
  const { orders, problems } = answer;
  if (problems.length === 0) return { exchange: { ...exchange, orders }, replies: [] };
  const last = exchange.standing !== null;
  const { turn } = exchange.asked;
  return {
    exchange: { ...exchange, standing: orders, orders: last ? orders : null },
    replies: [{ type: 'problems', turn, problems: [...problems], last }],
  };
}

/** After something that was no answer. After many of them what stands is taken. */
export function afterFault(exchange: Exchange, code: ErrorCode, text: string): Exchanged {
  const faults = exchange.faults + 1;
  const replies: Sent[] = [{ type: 'error', code, text }];
  if (faults < MOST_FAULTS) return { exchange: { ...exchange, faults }, replies };
  const told = `${MOST_FAULTS} faults on turn ${exchange.asked.turn}: ${standText(exchange)}`;
  replies.push({ type: 'error', code: 'too-many-faults', text: told });
  return { exchange: { ...exchange, faults, orders: exchange.standing ?? [] }, replies };
}

/** When time has run out: what was legal in an answer that was to be corrected stands, or else no orders. */
export function afterTime(exchange: Exchange): Exchanged {
  if (exchange.orders !== null) return { exchange, replies: [] };
  const text = `Time is up on turn ${exchange.asked.turn}: ${standText(exchange)}`;
  return {
    exchange: { ...exchange, orders: exchange.standing ?? [] },
    replies: [{ type: 'error', code: 'too-late', text }],
  };
}

function standText({ standing }: Exchange): string {
  return standing === null ? 'there are no new orders.' : 'of the orders sent, those that are legal stand.';
}
