import { expect, test } from 'vitest';
import { lessonPath, openLesson, shippedLessons } from '../../src/cli/lessons.js';
import { VERBS } from '../../src/parser/verbs.js';
import { CLOSABLE_VERBS } from '../../src/scenario/lesson-file.js';
import { faultsAfter, type Loose } from './opened.js';

test('the template and the three lessons that ship have no faults', async () => {
  expect(await faultsAfter(() => {})).toEqual([]);
  expect(shippedLessons()).toEqual(['how-sure', 'ring-or-open-door', 'who-holds-sukhnah']);
  for (const id of shippedLessons()) {
    expect((await openLesson(lessonPath(id))).lesson.file.id).toBe(id);
  }
});

test('every verb that a lesson may close is one that the parser knows', () => {
  const known = VERBS.map(({ name }) => name);
  expect(CLOSABLE_VERBS.filter((verb) => !known.includes(verb))).toEqual([]);
});

const item = (value: object) => (file: Loose) => file.stops[1].items.push(value);

test.each<[string, (file: Loose) => void, string, string, string]>([
  [
    'a key that is not known',
    (file) => {
      file.aim = 1;
    },
    '',
    'unknown key "aim"',
    'did you mean "aims"?',
  ],
  [
    'no aims',
    (file) => {
      file.aims = [];
    },
    'aims',
    'is []',
    'at least one aim',
  ],
  [
    'more minutes at least than at most',
    (file) => {
      file.minutes = [30, 20];
    },
    'minutes',
    'is [30, 20]',
    'fewest',
  ],
  [
    'a scenario that is not there',
    (file) => {
      file.games[0].scenario = 'last-hill';
    },
    'games[0].scenario',
    'where there is no scenario',
    'the id of a scenario',
  ],
  [
    'a player that is not there',
    (file) => {
      file.games[0].aide = 'stuff';
    },
    'games[0].aide',
    'which is no player',
    'staff',
  ],
  [
    'a side that does not play',
    (file) => {
      file.games[0].side = 'us';
    },
    'games[0].side',
    'which is no side',
    'one of gov, is',
  ],
  [
    'a stop of no kind',
    (file) => {
      file.stops[1].when = { at: 3 };
    },
    'stops[1].when',
    'is {"at":3}',
    '"date": a day',
  ],
  [
    'a stop outside the game',
    (file) => {
      file.stops[1].when = { date: '2017-09-01' };
    },
    'stops[1].when.date',
    'outside the game',
    'from 2017-07-13 to 2017-07-31',
  ],
  [
    'a stop longer than the game',
    (file) => {
      file.stops[1].when = { after: 40 };
    },
    'stops[1].when.after',
    'longer than the game',
    'from 1 to 19',
  ],
  [
    'a stop at a place off the map',
    (file) => {
      file.stops[1].when = { held: 'sukhna', by: 'gov' };
    },
    'stops[1].when.held',
    'not on the map',
    'did you mean "sukhnah"?',
  ],
  [
    'a stop of a game that is not there',
    (file) => {
      file.stops[1].game = 'other';
    },
    'stops[1].game',
    'no game of the lesson',
    'one of game',
  ],
  [
    'a stop of its name twice',
    (file) => {
      file.stops[1].id = 'begin';
    },
    'stops[1].id',
    'as that of one before',
    'an id of its own',
  ],
  [
    'a verb opened that is not closed',
    (file) => {
      file.stops[1].opens = ['map'];
    },
    'stops[1].opens[0]',
    'which is not closed',
    'a verb of `hidden`',
  ],
  [
    'a verb that cannot be closed',
    (file) => {
      file.hidden = ['quit'];
    },
    'hidden[0]',
    'is "quit"',
    'one of forecast',
  ],
  ['an item of no kind', item({ type: 'song' }), 'stops[1].items[3].type', 'is "song"', 'one of text, pause'],
  [
    'a claim that is not known',
    item({ type: 'claims', title: 'x', ids: ['2017-07-26-front-5-km-sohrr'] }),
    'stops[1].items[3].ids[0]',
    'not known',
    'did you mean "2017-07-26-front-5-km-sohr"?',
  ],
  [
    'a contradiction that is not known',
    item({ type: 'dispute', id: 'sukhnah-fal' }),
    'stops[1].items[3].id',
    'not known',
    'did you mean "sukhnah-fall"?',
  ],
  [
    'a source that is not known',
    item({ type: 'source', id: 'P999' }),
    'stops[1].items[3].id',
    'not known',
    'the id of a source',
  ],
  [
    'days in the wrong order',
    item({ type: 'claims-of', title: 'x', from: '2017-08-02', until: '2017-08-01', places: ['sukhnah'] }),
    'stops[1].items[3].until',
    'is 2017-08-01',
    'no day before 2017-08-02',
  ],
  [
    'an outcome of what was not predicted',
    item({ type: 'outcome', of: 'hill' }),
    'stops[1].items[3].of',
    'not been predicted',
    'did you mean "hills"?',
  ],
  [
    'a question of its name twice',
    item({ type: 'question', id: 'noticed', ask: 'What?' }),
    'stops[1].items[3].id',
    'as that of one before',
    'an id of its own',
  ],
  [
    'a line that does more than ask',
    item({ type: 'line', line: 'end day' }),
    'stops[1].items[3].line',
    'asks nothing',
    'begins with one of',
  ],
  [
    'a milestone that is not known',
    (file) => {
      file.stops[0].items[2].check.milestone = 'last-hill';
    },
    'stops[0].items[2].check.milestone',
    'not known',
    'did you mean "last-hills"?',
  ],
  [
    'a model that happened more often than it was played',
    (file) => {
      file.stops[0].items[2].model = { scenario: 'last-hills', seed: '1', games: 2, happened: 3 };
    },
    'stops[0].items[2].model.happened',
    'is 3',
    'from 0 to the 2 games',
  ],
  [
    'a first line that is no verb',
    (file) => {
      file.games[0].start = { orders: [['dance']] };
    },
    'games[0].start.orders[0][0]',
    'begins with no verb',
    'as a player types it',
  ],
  [
    'a first line that is refused',
    (file) => {
      file.games[0].start = { orders: [['march 5th corps to raqqa']] };
    },
    'games[0].start.orders[0][0]',
    'to which the program says',
    'an order that may be given',
  ],
  [
    'a save that is not there',
    (file) => {
      file.games[0].start = { save: 'none.json' };
    },
    'games[0].start.save',
    'where there is no file',
    'the path of a save',
  ],
])('%s is told with its place and what would be right', async (_, change, path, wrong, right) => {
  expect(await faultsAfter(change)).toEqual([
    [path, expect.stringContaining(wrong), expect.stringContaining(right)],
  ]);
});

test('two mistakes in one entry are both told, with what would be right', async () => {
  const faults = await faultsAfter((file) => {
    file.stops[0].items[2].check = { milestone: 'the-hills', until: 'soon' };
  });
  expect(faults).toEqual([
    ['stops[0].items[2].check.until', 'is "soon"', expect.stringContaining('YYYY-MM-DD')],
    ['stops[0].items[2].check.milestone', 'is "the-hills", which is not known', expect.any(String)],
  ]);
  expect(faults[1]![2]).toContain('one of al-hayl, last-hills, sukhnah-entered');
  const names = await faultsAfter((file) => {
    file.stops[0].items[2].check.milestone = 'the-hills';
    file.stops[0].items[2].press = [{ claim: 'a-claim', percent: 20, note: 'None.' }];
  });
  expect(names.map(([path]) => path)).toEqual([
    'stops[0].items[2].check.milestone',
    'stops[0].items[2].press[0].claim',
  ]);
  expect(names[1]![2]).toContain('"sukhnah-sim lesson claims" lists them');
});
