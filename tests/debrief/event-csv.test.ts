import { expect, test } from 'vitest';
import { eventsCsv } from '../../src/debrief/event-csv.js';
import { shippedGame } from './shipped-game.js';

/** The rows of a CSV text, read as RFC 4180 says. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const game = shippedGame();
const rows = rowsOf(eventsCsv(game));

test('each event and each claim is a row of eight cells below the heads', () => {
  const events = game.days.reduce((sum, day) => sum + day.events.length, 0);
  expect(rows[0]).toEqual('turn date type side place link formations text'.split(' '));
  expect(rows).toHaveLength(1 + events + game.days.at(-1)!.press.claims.length);
  for (const row of rows) expect(row).toHaveLength(8);
});

test('a fight has its side, its place and those who fought', () => {
  const [day] = game.days.filter(({ events }) => events.some(({ type }) => type === 'fought'));
  const event = day!.events.find((one) => one.type === 'fought');
  if (event?.type !== 'fought') throw new Error('no day has a fight');
  const { briefing } = game.scenario;
  const { attackerSide, place, attackers, defenders } = event.fight;
  const row = rows.find(([turn, , type]) => turn === String(day!.after.turn) && type === 'fought')!;
  expect(row[3]).toBe(briefing.sides[attackerSide].id);
  expect(row[4]).toBe(briefing.places[place]!.id);
  expect(row[6]).toBe([...attackers, ...defenders].map((no) => briefing.cards[no]!.id).join(' '));
});

test('a text that a table would take for a formula is kept as text, and commas and quotes survive', () => {
  const { briefing } = game.scenario;
  const cards = briefing.cards.map((card) => ({ ...card, name: '=SUM("a",1)' }));
  const told = rowsOf(
    eventsCsv({ ...game, scenario: { ...game.scenario, briefing: { ...briefing, cards } } }),
  );
  const texts = told.map((row) => row[7]!);
  expect(
    texts.some((text) => text.startsWith('=')),
    'begins a formula',
  ).toBe(false);
  expect(texts.some((text) => text.startsWith(`'=SUM("a",1)`))).toBe(true);
});
