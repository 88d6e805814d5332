import { expect, test } from 'vitest';
import { dayReports } from '../../src/debrief/day-report.js';
import { orderText } from '../../src/report/order.js';
import { shippedGame } from './shipped-game.js';

const game = shippedGame();
const days = dayReports(game);

test('each day has the orders that were given for it, by side', () => {
  for (const [no, { orders }] of days.entries()) {
    const given = game.days[no]!.orders.map((side) =>
      side.map((order) => orderText(game.scenario.briefing, order)),
    );
    expect(orders.map(({ lines }) => lines)).toEqual(given);
  }
});

test('each fight is told once, with its modifiers, and not among the events', () => {
  for (const [no, { fights, told }] of days.entries()) {
    const fought = game.days[no]!.events.filter(({ type }) => type === 'fought');
    expect(fights).toHaveLength(fought.length);
    expect(told.flatMap(({ lines }) => lines).filter((line) => line.includes('What weighed most'))).toEqual(
      [],
    );
  }
  expect(days.flatMap(({ fights }) => fights).some(({ fight }) => fight.attackModifiers.length > 0)).toBe(
    true,
  );
});

test('a capture stands under "Places" of its day', () => {
  const taken = game.days.findIndex(({ events }) => events.some(({ type }) => type === 'place-taken'));
  expect(days[taken]!.told.map(({ heading }) => heading)).toContain('Places');
});

test('what was reported of a day stands with it', () => {
  const wednesday = days.find(({ date }) => date === 'Wednesday 26 July 2017')!;
  expect(wednesday.reported.length).toBeGreaterThan(0);
  for (const { from } of wednesday.reported) expect(from).toBe('2017-07-26');
});
