import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/model/event.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { LONGEST_WAIT } from '../../src/parser/game-verbs.js';
import { WIDTH } from '../../src/report/wrap.js';
import { advance } from '../../src/session/advance.js';
import { answer } from '../../src/session/answer.js';
import { lastHills, typed } from './last-hills.js';

test('a day under immer ends as one on a plain clone, with the same events, and leaves its state as it was', () => {
  const game = typed(
    lastHills(),
    'attack hulayhilah with 5th corps',
    'end',
    'attack hulayhilah with 5th corps',
  );
  const { state } = game.session;
  const before = structuredClone(state);
  const plain = structuredClone(state);
  const events: GameEvent[] = [];
  adjudicate(game.setting.scenario, plain, game.session.history.present, (event) =>
    events.push(structuredClone(event)),
  );
  expect(advance(game.setting.scenario, state, game.session.history.present)).toEqual({
    state: plain,
    events,
  });
  expect(state).toEqual(before);
});

describe('orders', () => {
  test('stand on the sheet until the day ends', () => {
    const given = typed(lastHills(), 'march 18th to arak');
    expect(given.session.history.present[0]).toHaveLength(1);
    expect(given.text).toContain('18th Division marches to Arak');
    expect(typed(given, 'end day').session.history.present).toEqual([[], []]);
  });

  test('to a formation replace its earlier one, and leave those of others', () => {
    const given = typed(lastHills(), 'march 18th to arak', 'hold 5th corps', 'dig in 18th');
    expect(given.session.history.present[0].map(({ type }) => type)).toEqual(['hold', 'hold']);
    expect(given.text).toContain('(Instead of the earlier order.)');
  });

  test('that may not be given are told, and the others of the line stand', () => {
    const given = typed(lastHills(), 'march 18th and 3rd division to arak');
    expect(given.session.history.present[0]).toHaveLength(1);
    expect(given.text).toContain('3rd Division detachment is not on the map yet');
  });

  test('cannot begin more operations than the side can command', () => {
    const given = typed(
      lastHills(),
      'attack hulayhilah with 5th corps',
      'attack jabal al-stih with fatemiyoun',
      'attack last ridge with hezbollah',
    );
    expect(given.text).toContain('can begin only 2 operations a day');
    expect(given.session.history.present[0]).toHaveLength(2);
  });

  test('cannot fly more sorties than there are', () => {
    const given = typed(lastHills(), 'air 5 strike hulayhilah', 'air 500 strike hulayhilah');
    expect(given.text).toContain('more than are left');
    expect(given.session.history.present[0]).toHaveLength(1);
  });
});

describe('undo', () => {
  test('takes back the last line, redo gives it again, undo all takes back all', () => {
    const given = typed(lastHills(), 'hold 5th corps', 'march 18th and engineers to arak');
    expect(given.session.history.present[0]).toHaveLength(3);
    const back = typed(given, 'undo');
    expect(back.session.history.present[0]).toHaveLength(1);
    expect(typed(back, 'redo').session.history.present[0]).toHaveLength(3);
    expect(typed(given, 'undo all').session.history.present[0]).toHaveLength(0);
  });

  test('takes nothing back of a day that has been played', () => {
    const after = typed(lastHills(), 'hold 5th corps', 'end', 'undo');
    expect(after.text).toContain('nothing to be taken back');
    expect(after.session.state.turn).toBe(1);
  });
});

describe('waiting', () => {
  test('ends so many days', () => {
    expect(typed(lastHills(), 'wait 3').session.state.turn).toBe(3);
  });

  test('until contact stops on the day of a fight', () => {
    const game = typed(
      lastHills('one', 'passive'),
      'wait 2',
      'attack hulayhilah with 5th corps',
      'wait until contact',
    );
    const last = game.session.played.at(-1)!;
    expect(last.events.some(({ type }) => type === 'fought')).toBe(true);
    expect(game.session.state.turn).toBeLessThan(2 + LONGEST_WAIT);
  });

  test('until contact goes on while nothing new is seen, ten days at most', () => {
    const before = typed(lastHills('both'), 'wait 10').session.state.turn;
    expect(before).toBe(LONGEST_WAIT);
    const quiet = typed(lastHills('one', 'passive'), 'wait', 'wait until contact').session;
    const days = quiet.played.slice(1);
    expect(days.length).toBeGreaterThan(1);
    for (const { events } of days.slice(0, -1))
      expect(events.map(({ type }) => type)).not.toContain('fought');
  });
});

describe('the end', () => {
  test('tells how the game came out, and takes no more orders', () => {
    const game = typed(lastHills(), 'wait 10', 'wait 10');
    expect(game.session.state.outcome).not.toBeNull();
    expect(game.text).toContain('The game ended after 19 days, on Monday 31 July 2017:');
    expect(game.text).toContain('Points: Government and allies');
    expect(typed(game, 'hold 5th corps').text).toContain('The game is over.');
    expect(typed(game, 'end').session).toBe(game.session);
    expect(typed(game, 'look').text).toContain('The game ended');
  });
});

describe('both sides at one keyboard', () => {
  test('each gives its own orders, and each gets its own report', () => {
    const game = typed(lastHills('both'), 'hold 5th corps', 'side is', 'hold is road group');
    expect(game.session.history.present.map((orders) => orders.length)).toEqual([1, 1]);
    const after = typed(game, 'end');
    expect(after.text).toContain('For Government and allies:');
    expect(after.text).toContain('For IS:');
    expect(after.session.side).toBe(0);
  });

  test('a side that nobody types is not taken', () => {
    expect(typed(lastHills(), 'side is').text).toContain('IS is not played at this keyboard.');
  });

  test('the formations of the other side cannot be ordered, and none of their names is offered', () => {
    expect(typed(lastHills(), 'hold road group').text).toContain('I know no formation');
    expect(typed(lastHills(), 'hold north').text).not.toContain('IS northern post');
  });
});

test.each([
  'look',
  'examine sukhnah',
  'examine 5th corps',
  'examine 3rd division',
  'examine is road group',
  'examine arak - hulayhilah',
  'forecast hulayhilah',
  'forecast sukhnah with 18th',
  'forecast arak with 18th',
  'why sukhnah',
  'why 5th corps',
  'why arak - hulayhilah',
  'why combat.terrain',
  'why combat',
  'why fight',
  'reports',
  'orders',
  'oob',
  'supply',
  'objectives',
  'briefing',
  'map',
  'sources',
  'sources p1',
  'sources z99',
  'help',
  'help attack',
])('"%s" is answered in lines of at most 78 columns without holes, and changes nothing', (line) => {
  const game = typed(lastHills(), 'attack hulayhilah with 5th corps', 'end');
  const told = typed(game, line);
  expect(told.session).toBe(game.session);
  expect(told.text.length).toBeGreaterThan(20);
  expect(told.text).not.toMatch(/undefined|NaN|\[object|Infinity/);
  for (const row of told.text.split('\n')) expect(row.length, row).toBeLessThanOrEqual(WIDTH);
});

test('what cannot be read is told, and changes nothing', () => {
  const { setting, session } = lastHills();
  const { effect, session: after, lines } = answer(setting, session, 'atack sukhnah');
  expect(effect).toEqual({ type: 'unread' });
  expect(after).toBe(session);
  expect(lines[0]).toContain('Did you mean attack?');
});
