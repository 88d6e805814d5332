import { describe, expect, test } from 'vitest';
import { NO_PRESS } from '../../src/engine/model/claim.js';
import { pressAfter } from '../../src/engine/rules/press.js';
import { pressOf } from '../../src/session/session.js';
import { lastHills, typed } from './last-hills.js';

const START = typed(lastHills(), 'attack hulayhilah with 5th corps, hezbollah and engineers', 'wait 4');

describe('after some days', () => {
  test('the report of a day ends with a few lines of what was published, and "reports" gives them all', () => {
    const { session } = START;
    const { claims } = pressOf(session);
    const lastDay = claims.filter(({ turn }) => turn === session.state.turn);
    expect(claims.length).toBeGreaterThan(lastDay.length);
    const { text } = typed(START, 'reports');
    expect(text).toContain('Report for Sunday 16 July 2017');
    expect(text).toContain('Reports of Sunday 16 July 2017, made by the program after the habits of each');
    for (const { outlet } of lastDay)
      expect(text.replace(/\s+/g, ' ')).toContain(START.setting.scenario.briefing.outlets[outlet]!.name);
  });

  test('a day is told again with what the side knows now, and one to come is none', () => {
    expect(typed(START, 'reports on 13 july').text).toContain('Reports of Thursday 13 July 2017');
    for (const date of ['17 july', '12 july'])
      expect(typed(START, `reports on ${date}`).text).toContain('is no day that has been played');
  });

  test('an outlet is told with its claims, its habits and their sources', () => {
    const { text } = typed(START, 'reports from sohr');
    expect(text).toMatch(/^SOHR: monitor of the war, based in Britain, leaning to the opposition\./);
    expect(text).toContain('Its habits in this game:');
    expect(text).toContain('Sources:\n');
    expect(text).toContain('- S4: SOHR, 2017-07-14');
  });

  test('a place is told with who claims what, and what the side knows beside it', () => {
    expect(typed(START, 'reports about hulayhilah').text).toContain('Nearest of yours:');
    expect(typed(lastHills(), 'reports about sukhnah').text).toMatch(/^Nothing has been published about/);
  });
});

test('the press is made day by day from what happened, and both sides read the same', () => {
  const { setting, session } = START;
  const again = session.played.reduce(
    (press, { after, events }) => pressAfter(setting.scenario.briefing, press, after, events),
    NO_PRESS,
  );
  expect(pressOf(session)).toEqual(again);
  const both = typed(lastHills('both'), 'wait 3', 'reports on 14 july');
  const other = typed(both, 'side is', 'reports on 14 july');
  const said = (text: string) =>
    text
      .slice(text.indexOf('Reports, made by the program'))
      .replace(/\s+/g, ' ')
      .replace(/ \[[^\]]*\]/g, '');
  expect(said(other.text)).toBe(said(both.text));
  expect(both.text).toContain('Report for Friday 14 July 2017');
});

test('how the claims came out is told when the game is over, and not before', () => {
  expect(typed(START, 'look').text).not.toContain('What was published, and what was so');
  const over = typed(START, 'wait 10', 'wait 10');
  expect(over.session.state.outcome).not.toBeNull();
  expect(over.text).toContain('What was published, and what was so.');
  expect(typed(over, 'look').text).toContain('What was published, and what was so.');
});
