import { describe, expect, test } from 'vitest';
import { answerOf } from '../../src/bot/answer.js';
import { botHelloIn } from '../../src/bot/bot-hello.js';
import { afterFault, afterLine, afterTime, newExchange } from '../../src/bot/exchange.js';
import { MOST_FAULTS } from '../../src/bot/protocol.js';
import { firstMorning, line } from './last-hills.js';

const asked = firstMorning();
const { briefing, view } = asked;
const own = view.own.findIndex((formation) => formation?.condition === 'steady');
const id = briefing.cards[own]!.id;
const hold = { type: 'hold', formation: id, posture: 'prepared' };
const read = { type: 'hold', formation: own, posture: 'prepared' };

describe('an answer', () => {
  test('gives orders as objects and as typed lines', () => {
    expect(answerOf(asked, line([hold]))).toEqual({ type: 'orders', orders: [read], problems: [] });
    expect(answerOf(asked, line([`dig in ${id}`]))).toEqual({ type: 'orders', orders: [read], problems: [] });
    expect(answerOf(asked, line([]))).toEqual({ type: 'orders', orders: [], problems: [] });
  });

  test('replaces an earlier order to the same formation by a later one', () => {
    const answer = answerOf(asked, line([{ ...hold, posture: 'delay' }, hold]));
    expect(answer).toEqual({ type: 'orders', orders: [read], problems: [] });
  });

  test.each([
    [{ ...hold, formation: '__proto__' }, 'no-such-thing', 'no formation has the id "__proto__"'],
    [{ ...hold, formation: 'nobody' }, 'no-such-thing', 'no formation has the id "nobody"'],
    [{ type: 'march', formation: id, to: 'nowhere' }, 'no-such-thing', 'no place has the id "nowhere"'],
    [{ type: 'clear', formation: id }, 'no-such-thing', 'give "link" or "place"'],
    [{ ...hold, posture: 'brave' }, 'not-an-order', 'one of hasty, prepared, delay'],
    [{ ...hold, formation: 0 }, 'not-an-order', 'the id of a place, link or formation'],
    [{ type: 'surrender' }, 'not-an-order', 'an order with a known type'],
    [17, 'not-an-order', 'right would be'],
    [null, 'not-an-order', 'right would be'],
    ['dig in nobody at all', 'unknown-name', 'I know no formation'],
    ['end day', 'not-an-order', 'no order'],
    ['quit', 'not-an-order', 'no order'],
    ['x'.repeat(400), 'not-an-order', '300 characters'],
  ])('names what is wrong with %j and keeps the others', (order, code, text) => {
    const answer = answerOf(asked, line([order, hold]));
    expect(answer).toMatchObject({ type: 'orders', orders: [read], problems: [{ order: 0, code }] });
    expect(JSON.stringify(answer)).toContain(JSON.stringify(text).slice(1, -1));
  });

  test('may not command the formations of the enemy', () => {
    const theirs = briefing.cards.find(({ side }) => side === 1)!.id;
    const answer = answerOf(asked, line([{ ...hold, formation: theirs }]));
    expect(answer).toMatchObject({ orders: [], problems: [{ order: 0, code: 'not-yours' }] });
  });

  test.each([
    ['not json', 'not-json'],
    ['', 'not-json'],
    ['{"type":"orders"', 'not-json'],
    ['null', 'not-a-message'],
    ['[]', 'not-a-message'],
    ['{"type":"hello"}', 'not-a-message'],
    ['{"type":"orders","turn":1}', 'not-a-message'],
    ['{"type":"orders","turn":"1","orders":[]}', 'not-a-message'],
    [line([], 2), 'wrong-turn'],
    [line(new Array(501).fill(hold)), 'not-a-message'],
  ])('is an error where the line is %s', (text, code) => {
    expect(answerOf(asked, text)).toMatchObject({ type: 'error', code });
  });
});

describe('an exchange', () => {
  const start = newExchange(asked);
  const bad = line([hold, { ...hold, formation: 'nobody' }]);

  test('is over with the first answer that has no problem', () => {
    expect(afterLine(start, line([hold]))).toMatchObject({ exchange: { orders: [read] }, replies: [] });
  });

  test('lets orders be corrected once, and then takes those that are legal', () => {
    const one = afterLine(start, bad);
    expect(one.exchange.orders).toBeNull();
    expect(one.replies).toMatchObject([{ type: 'problems', turn: 1, last: false, problems: [{ order: 1 }] }]);
    const right = afterLine(one.exchange, line([]));
    expect(right).toMatchObject({ exchange: { orders: [] }, replies: [] });
    const wrong = afterLine(one.exchange, bad);
    expect(wrong.exchange.orders).toEqual([read]);
    expect(wrong.replies).toMatchObject([{ type: 'problems', last: true }]);
  });

  test('ends without orders when time runs out before any, and with the legal ones after some', () => {
    expect(afterTime(start)).toMatchObject({ exchange: { orders: [] }, replies: [{ code: 'too-late' }] });
    expect(afterTime(afterLine(start, bad).exchange).exchange.orders).toEqual([read]);
  });

  test('ends after so many faults, and answers each of them', () => {
    let now = start;
    for (let fault = 1; fault < MOST_FAULTS; fault++) {
      const { exchange, replies } = afterLine(now, 'rubbish');
      expect(replies).toHaveLength(1);
      expect(exchange.orders).toBeNull();
      now = exchange;
    }
    const { exchange, replies } = afterFault(now, 'too-long', 'A line was too long.');
    expect(exchange.orders).toEqual([]);
    expect(replies).toMatchObject([{ code: 'too-long' }, { code: 'too-many-faults' }]);
  });

  test('passes over empty lines', () => {
    expect(afterLine(start, '  ')).toEqual({ exchange: start, replies: [] });
  });
});

describe('the hello of a bot', () => {
  const hello = JSON.stringify({ type: 'hello', series: true });

  test('is no answer and no fault, and is kept for those who play on', () => {
    expect(answerOf(asked, hello)).toEqual({ type: 'hello', series: true });
    const { exchange, replies } = afterLine(newExchange(asked), hello);
    expect(replies).toEqual([]);
    expect(exchange).toMatchObject({ series: true, faults: 0, orders: null });
    const over = afterLine(exchange, line([hold]));
    expect(over.exchange).toMatchObject({ series: true, orders: [read] });
    expect(newExchange(asked).series).toBeNull();
  });

  test.each([{ type: 'hello' }, { type: 'hello', series: 'yes' }, { type: 'hello', series: true, more: 1 }])(
    '%j is none',
    (value) => {
      expect(answerOf(asked, JSON.stringify(value))).toMatchObject({ type: 'error', code: 'not-a-message' });
      expect(botHelloIn(JSON.stringify(value))).toBeNull();
    },
  );

  test('is found in a line of its own only', () => {
    expect(botHelloIn(hello)).toEqual({ type: 'hello', series: true });
    for (const other of ['', '{', 'null', '[]', line([])]) expect(botHelloIn(other)).toBeNull();
  });
});
