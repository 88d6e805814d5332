import { afterLine, newExchange } from '../../src/bot/exchange.js';
import { MESSAGES } from '../../src/bot/messages.js';
import { stream } from '../../src/engine/random/stream.js';
import { problemWithOrder } from '../../src/engine/rules/orders.js';
import { mutate } from '../support/mutate.js';
import { firstMorning, line } from './last-hills.js';

/** A line of garbage that a bot was answered wrongly for: `seed` and `no` make it again. */
export class GarbageError extends Error {
  constructor(seed: number, no: number, text: string, cause: unknown) {
    super(`garbage ${no} of seed ${seed}: ${JSON.stringify(text.slice(0, 300))}: ${String(cause)}`, {
      cause,
    });
    this.name = 'GarbageError';
  }
}

const asked = firstMorning();
const { briefing, view } = asked;
const ids = [...briefing.cards, ...briefing.places, ...briefing.links].map(({ id }) => id);

const own = briefing.cards.filter(({ side }) => side === view.side).map(({ id }) => id);

/**
 * Sends lines of garbage numbered `from` to `to` (not included), each in an exchange of its own, first and as a
 * correction: every reply fits the schema, and every order that stands is legal.
 *
 * @returns how many of them gave orders after all
 * @throws {GarbageError} for the first line with which that is not so
 */
export function sendGarbage(seed: number, from: number, to: number): number {
  let understood = 0;
  for (let no = from; no < to; no++) {
    const text = garbage(seed, no);
    try {
      const first = afterLine(newExchange(asked), text);
      const second = afterLine(first.exchange, text);
      for (const reply of [...first.replies, ...second.replies]) MESSAGES['from the program'].parse(reply);
      for (const order of second.exchange.orders ?? []) {
        if (problemWithOrder(briefing, view, order, []) !== null) throw new Error('an order is not legal');
        understood += 1;
      }
    } catch (cause) {
      throw new GarbageError(seed, no, text, cause);
    }
  }
  return understood;
}

/** Bytes, broken JSON, JSON of something else, and answers with anything anywhere. */
function garbage(seed: number, no: number): string {
  const rng = stream([seed, no], 0);
  const pick = <T>(list: readonly T[]): T => list[rng.below(list.length)]!;
  const words = Array.from({ length: 1 + rng.below(8) }, () => pick([...WORDS, ...ids])).join(' ');
  const order = { type: pick(TYPES), formation: pick(ids), to: pick(ids), target: pick(ids) };
  const answer = JSON.parse(line([order, words, { type: 'hold', formation: pick(own), posture: 'hasty' }]));
  const changes = 1 + rng.below(4);
  switch (rng.below(6)) {
    case 0:
      return Array.from({ length: rng.below(400) }, () => String.fromCharCode(rng.below(0x10000))).join('');
    case 1: {
      const whole = JSON.stringify(answer);
      return whole.slice(rng.below(whole.length), rng.below(whole.length));
    }
    case 2:
      return '[{"a":'[rng.below(6)]!.repeat(rng.below(20_000));
    case 3:
      return line([words, words], rng.below(3));
    default:
      for (let change = 0; change < changes; change++) mutate(answer, rng);
      return JSON.stringify(answer);
  }
}

const TYPES = [
  'march',
  'attack',
  'withdraw',
  'clear',
  'bombard',
  'guard',
  'raid',
  'land',
  'support',
  'surrender',
];

const WORDS = [
  'march',
  'attack',
  'air',
  '4',
  'support',
  'with',
  'to',
  'all',
  'and',
  'end day',
  'quit',
  '-1',
  '999999999999',
  ';',
  '\u0000',
  'corridor open',
  'dig in',
  'constructor',
  '🙂',
];
