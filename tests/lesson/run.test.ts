import { expect, test } from 'vitest';
import type { Lesson, LessonAnswer } from '../../src/lesson/lesson.js';
import { beginLesson, lessonLine } from '../../src/lesson/run.js';
import { debriefSheet } from '../../src/lesson/sheet.js';
import { type Loose, openedAfter } from './opened.js';

/** The lesson of the template after `change`, and the answer to the last of some lines. */
async function after(
  change: (file: Loose) => void,
  ...lines: string[]
): Promise<LessonAnswer & { lesson: Lesson; text: string }> {
  const lesson = await openedAfter(change);
  let told = beginLesson(lesson);
  for (const line of lines) told = lessonLine(lesson, told.run, line);
  return { ...told, lesson, text: told.lines.join('\n') };
}

const same = () => {};

test('a lesson begins with its aims and waits at the first question', async () => {
  const { run, text } = await after(same);
  expect(text).toContain('A lesson of your own');
  expect(text).toContain('Say how sure you are before you know');
  expect(run).toMatchObject({ stop: 0, item: 2, phase: 'waiting', given: {} });
});

test('an answer that cannot be read leaves the question open', async () => {
  const { run, effect } = await after(same, 'likely');
  expect(effect).toBe('unread');
  expect(run).toMatchObject({ stop: 0, item: 2, given: {} });
});

test('"skip" passes over a question, and an empty line asks it again', async () => {
  const skipped = await after(same, 'skip');
  expect(skipped.run).toMatchObject({ stop: 1, phase: 'playing', given: {} });
  const again = await after(same, '');
  expect(again.text).toContain('How likely is it that the hills');
  expect(again.run.item).toBe(2);
});

test('the game is played from one stop to the next and no day further', async () => {
  const { run, text } = await after(same, '50', 'wait 10');
  expect(run.sessions[0]!.state.turn).toBe(5);
  expect(run).toMatchObject({ stop: 1, phase: 'waiting' });
  expect(text).toContain('== Five days later ==');
});

test('"play on" goes as far as "end day" each day does', async () => {
  const one = await after(same, '50', 'play on');
  const other = await after(same, '50', ...Array.from({ length: 5 }, () => 'end day'));
  expect(one.run.sessions[0]!.state).toEqual(other.run.sessions[0]!.state);
});

test('the aide orders what the class leaves without orders, and nothing without an aide', async () => {
  const aided = await after(same, '50', 'end day');
  expect(aided.run.sessions[0]!.played[0]!.orders[0].length).toBeGreaterThan(0);
  const alone = await after(
    (file) => {
      delete file.games[0].aide;
    },
    '50',
    'end day',
  );
  expect(alone.run.sessions[0]!.played[0]!.orders[0]).toEqual([]);
});

test('an order of the class goes before that of the aide', async () => {
  const { run } = await after(same, '50', 'dig in with 5th corps', 'end day');
  const [own] = run.sessions[0]!.played[0]!.orders;
  const [dug] = own.filter((order) => order.type === 'hold' && order.posture === 'prepared');
  const formation = dug?.type === 'hold' ? dug.formation : -1;
  expect(own.filter((order) => 'formation' in order && order.formation === formation)).toEqual([dug]);
});

test('standing lines are given on each day', async () => {
  const { run } = await after(
    (file) => {
      file.games[0].standing = ['corridor open at sukhnah'];
    },
    '50',
    'play on',
  );
  const days = run.sessions[0]!.played.map(({ orders }) => orders[0].some(({ type }) => type === 'corridor'));
  expect(days).toEqual([true, true, true, true, true]);
});

test('what is hidden is closed until a stop opens it, in the game and at a stop', async () => {
  const closed = '"why" is closed until the stop "Five days later".';
  expect((await after(same, '? why sukhnah')).text).toBe(closed);
  expect((await after(same, '50', 'why sukhnah')).text).toBe(closed);
  expect((await after(same, '50', 'play on', '? why sukhnah')).text).toContain('As-Sukhnah');
  expect((await after(same, '50', 'play on', '? why sukhnah')).text).not.toContain('closed');
});

test('published reports are left out of a day while "reports" is closed', async () => {
  const hide = (file: Loose) => {
    file.hidden = ['reports'];
    file.stops[1].opens = [];
  };
  const open = await after(same, '50', 'end day');
  const hidden = await after(hide, '50', 'end day');
  expect(open.text).toContain('Reports, made by the program');
  expect(hidden.text).not.toContain('Reports, made by the program');
  expect(hidden.run.sessions[0]!.state).toEqual(open.run.sessions[0]!.state);
});

test('while a stop is open the program is only asked', async () => {
  const { run, text, effect } = await after(same, '? end day');
  expect([text, effect]).toEqual(['While a stop is open the program can only be asked.', 'none']);
  expect(run.sessions[0]!.state.turn).toBe(0);
  expect((await after(same, '? sources S3')).text).toContain('Middle East Eye');
});

test('a stop at a capture waits for it, or for the latest day', async () => {
  const held = (place: string, latest?: string) => (file: Loose) => {
    file.stops[1].when = { held: place, by: 'gov', ...(latest === undefined ? {} : { latest }) };
  };
  const taken = await after(held('hulayhilah'), '50', 'play on');
  const last = taken.run.sessions[0]!.played.at(-1)!;
  expect(last.events.some(({ type }) => type === 'place-taken')).toBe(true);
  const place = taken.lesson.games[0]!.setting.scenario.briefing.places.findIndex(
    ({ id }) => id === 'hulayhilah',
  );
  expect([last.before.places[place]!.holder, last.after.places[place]!.holder]).not.toEqual([0, 0]);
  expect(last.after.places[place]!.holder).toBe(0);
  const late = await after(held('sukhnah', '2017-07-16'), '50', 'play on');
  expect(late.run.sessions[0]!.state.turn).toBe(3);
});

test('a stop that the game never comes to is reached at its end', async () => {
  const { run } = await after(
    (file) => {
      delete file.games[0].aide;
      file.stops[1].when = { held: 'sukhnah', by: 'gov' };
    },
    '50',
    'play on',
  );
  expect(run.sessions[0]!.state.outcome).not.toBeNull();
  expect(run).toMatchObject({ stop: 1, phase: 'waiting' });
});

test('days are counted from the stop before', async () => {
  const { run } = await after(
    (file) => {
      file.stops.push({ id: 'end', title: 'Two more days', when: { after: 2 }, items: [{ type: 'pause' }] });
    },
    '50',
    'play on',
    'Much.',
    'play on',
  );
  expect(run).toMatchObject({ stop: 2, phase: 'waiting' });
  expect(run.sessions[0]!.state.turn).toBe(7);
});

test('the class may order for the second side', async () => {
  const { run, text } = await after((file) => {
    file.games[0].side = 'is';
  }, '50');
  expect(text).toContain('You order for IS.');
  expect(run.sessions[0]!.side).toBe(1);
});

test('several orders on one line are carried out one by one, and an answer is never cut at a semicolon', async () => {
  const { run } = await after(same, '50', 'end day; end day');
  expect(run.sessions[0]!.state.turn).toBe(2);
  const answered = await after(same, '50', 'play on', 'One; two');
  expect(answered.run.given.noticed).toEqual({ type: 'text', text: 'One; two' });
});

test('what a class types cannot steer the sheet', async () => {
  const { lesson, run } = await after(same, '50', 'play on', '<b>*x*</b> | # [a](b)');
  expect(debriefSheet(lesson, run, '1')).toContain('\\<b\\>\\*x\\*\\</b\\> \\| \\# \\[a\\](b)');
});

test('a game begins after the days of its start', async () => {
  const until = await openedAfter((file) => {
    file.games[0].start = { until: '2017-07-16' };
  });
  expect(until.games[0]!.session.state.turn).toBe(3);
  const orders = await openedAfter((file) => {
    file.games[0].start = { orders: [['dig in with 5th corps'], []] };
  });
  expect(orders.games[0]!.session.state.turn).toBe(2);
  const save = await openedAfter((file) => {
    file.games[0].start = {
      save: `${'../'.repeat(20)}${process.cwd().slice(1)}/saves/last-hills-staff.json`,
    };
  });
  expect(save.games[0]!.session.state.turn).toBeGreaterThan(0);
});

test('the lesson is over after its last stop, and "quit" leaves earlier', async () => {
  const over = await after(same, '50', 'play on', 'Much.');
  expect(over.run.phase).toBe('over');
  expect(over.text).toContain('It happened.');
  expect(over.text).toContain('Who was said to hold');
  expect((await after(same, 'quit')).effect).toBe('quit');
  expect((await after(same, '50', 'quit')).effect).toBe('quit');
});

test('a prediction of the game is open until its day has come', async () => {
  const game = (file: Loose) => {
    file.stops[0].items[2].check = { held: 'hulayhilah', by: 'gov', until: '2017-07-25' };
    file.stops[1].when = { after: 1 };
  };
  const early = await after(game, '50', 'play on', 'Much.');
  expect(early.text).toContain('The game has not come to 25 July yet.');
  expect(early.text).not.toContain('Scores');
  const late = await after(
    (file) => {
      game(file);
      file.stops[1].when = { date: '2017-07-26' };
    },
    '50',
    'play on',
    'Much.',
  );
  expect(late.text).toContain('It happened. In this game Government and allies held Hulayhilah first on');
});

test('the same lines lead to the same lesson', async () => {
  const lines = ['50 60', 'play on', 'Much.'];
  const [one, other] = [await after(same, ...lines), await after(same, ...lines)];
  expect(one.run).toEqual(other.run);
  expect(one.lines).toEqual(other.lines);
});

test('a pause takes Enter and "next", and stays for any other words', async () => {
  const pause = (file: Loose) => {
    file.stops[1].items = [{ type: 'pause' }, { type: 'question', id: 'noticed', ask: 'What?' }];
  };
  const words = await after(pause, '50', 'play on', 'An answer too early');
  expect(words.effect).toBe('unread');
  expect(words.text).toContain('This is a pause');
  expect(words.run).toMatchObject({ stop: 1, item: 0, given: { hills: {} } });
  for (const go of ['', 'next']) {
    expect((await after(pause, '50', 'play on', go)).run).toMatchObject({ item: 1 });
  }
});

test('"next" is not taken for the answer to a question', async () => {
  const { run, effect } = await after(same, '50', 'play on', 'next');
  expect([effect, run.item, run.given.noticed]).toEqual(['unread', 0, undefined]);
});

test('"skip" while a game is played is answered by the lesson', async () => {
  const { run, text } = await after(same, '50', 'skip');
  expect(text).toContain('No question and no pause of the lesson is open');
  expect(text).toContain('Play on for 5 days');
  expect(run.sessions[0]!.state.turn).toBe(0);
});

test('a line that begins with "?" asks also while a game is played, and plays no day', async () => {
  expect((await after(same, '50', '? why sukhnah')).text).toContain('"why" is closed');
  const { run, text } = await after(same, '50', '? end day');
  expect([text, run.sessions[0]!.state.turn]).toEqual(['After "?" the program can only be asked.', 0]);
});

test('the opening tells what is closed and until when', async () => {
  expect((await after(same)).text).toContain('Closed: "why" until the stop "Five days later".');
});

test('claims of some days are those that could be read on the last of them', async () => {
  const { text } = await after((file) => {
    file.stops[0].items[0] = {
      type: 'claims-of',
      title: 'Read:',
      from: '2017-07-26',
      until: '2017-07-27',
      places: ['sukhnah'],
    };
  });
  expect(text).toContain('News Front claims fire control');
  expect(text).not.toContain('encyclopedia copy');
  expect(text).not.toContain('Inside Syria Media Center');
});
