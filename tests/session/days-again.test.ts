import { expect, test } from 'vitest';
import { daysAgain } from '../../src/session/days-again.js';
import { fullDayReport, reportOfDay } from '../../src/session/told.js';
import { lastHills, typed } from './last-hills.js';

const three = typed(
  lastHills(),
  'attack hulayhilah with 5th corps',
  'end',
  'march 18th to arak',
  'end',
  'end',
);
const { scenario } = three.setting;
const { root, world } = three.session.state;
const sheets = three.session.played.map(({ orders }) => orders);

test('all days can be had again from the orders of each, with their events and what was published', () => {
  const days = daysAgain(scenario, root, world, sheets, three.session.state);
  expect(days).toHaveLength(3);
  expect(days).toEqual(three.session.played);
});

test('each day begins as the one before it ended', () => {
  const days = daysAgain(scenario, root, world, sheets, three.session.state);
  for (const [i, day] of days.entries()) if (i > 0) expect(day.before).toEqual(days[i - 1]!.after);
  expect(days.map(({ after }) => after.turn)).toEqual([1, 2, 3]);
});

test('there are none before the first day, or where the game comes out differently', () => {
  expect(daysAgain(scenario, root, world, [], three.session.state)).toEqual([]);
  const other = { ...three.session.state, tally: structuredClone(three.session.state.tally) };
  other.tally[0].losses += 1;
  expect(daysAgain(scenario, root, world, sheets, other)).toEqual([]);
  expect(daysAgain(scenario, root, world, sheets, { ...three.session.state, turn: 4 })).toEqual([]);
  expect(daysAgain(scenario, root, world, sheets.slice(0, 2), three.session.state)).toEqual([]);
});

test('the report of each day that has been played can be had by its number', () => {
  const [first] = three.session.played;
  expect(reportOfDay(three.setting, three.session, 1)).toEqual(fullDayReport(three.setting, first!, 0));
  expect(reportOfDay(three.setting, three.session, 2)![0]).toContain('day 2');
  expect(reportOfDay(three.setting, three.session, 4)).toBeNull();
});
