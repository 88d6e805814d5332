import { expect, test } from 'vitest';
import { VERBS } from '../../src/parser/verbs.js';
import { GUIDE_VERBS } from '../../src/scenario/guide-file.js';
import { drillFiles, type Files, faultsAfter, loadFiles } from './drill-files.js';

const step = (id: string, done: object) => ({ id, text: 'Look.', try: 'look', notice: 'Much.', done });

const guide = (...steps: object[]) => ({ side: 'gov', steps });

const GOOD = [
  step('one', { verb: 'order of battle' }),
  step('two', { order: 'attack', target: 'east-village' }),
  step('three', { order: 'hold' }),
  step('four', { turn: 2 }),
  step('five', { held: 'east-hill' }),
  step('six', { turn: 12 }),
  step('seven', { over: true }),
];

function withGuide(entry: object): readonly unknown[] {
  return faultsAfter((files) => {
    files['drill.json'].guide = entry;
  });
}

test('a guide of every kind of step has no fault, and leaves the compiled scenario as it was', () => {
  expect(withGuide(guide(...GOOD))).toEqual([]);
  const files: Files = drillFiles();
  const { digest } = loadFiles(files);
  files['drill.json'].guide = guide(...GOOD);
  expect(loadFiles(files).digest).toBe(digest);
});

test.each<[string, object, string, string, string]>([
  ['for no side', { side: 'us', steps: GOOD }, 'guide.side', 'is "us", which is no side', 'one of gov, is'],
  ['without steps', guide(), 'guide.steps', 'is []', 'at least one step'],
  [
    'with two steps of one name',
    guide(step('one', { turn: 1 }), step('one', { turn: 2 })),
    'guide.steps[1].id',
    'is "one", as that of guide.steps[0]',
    'an id of its own',
  ],
  [
    'that waits for no verb',
    guide(step('one', { verb: 'dance' })),
    'guide.steps[0].done',
    'is {"verb":"dance"}',
    'one of { "verb": look | ',
  ],
  [
    'that waits for an order at a place off the map',
    guide(step('one', { order: 'attack', target: 'east-hil' })),
    'guide.steps[0].done.target',
    'is "east-hil", which is not on the map',
    'did you mean "east-hill"?',
  ],
  [
    'that waits for an order that names no place, at a place',
    guide(step('one', { order: 'hold', target: 'east-hill' })),
    'guide.steps[0].done.target',
    'stands with the order "hold", which names no place',
    'no target, or an order that has one',
  ],
  [
    'that waits beyond the end',
    guide(step('one', { turn: 13 })),
    'guide.steps[0].done.turn',
    'is 13, after the end of the game',
    'from 1 to 12',
  ],
  [
    'that waits for a day that has gone',
    guide(step('one', { turn: 3 }), step('two', { turn: 3 })),
    'guide.steps[1].done.turn',
    'is 3, which an earlier step has waited for',
    'more than 3',
  ],
  [
    'that waits to hold what is held',
    guide(step('one', { held: 'west-hill' })),
    'guide.steps[0].done.held',
    'is "west-hill", which "gov" holds at the start',
    'a place that is to be taken',
  ],
  [
    'that ends before its last step',
    guide(step('one', { over: true }), step('two', { verb: 'look' })),
    'guide.steps[0].done.over',
    'ends the game before the last step',
    'the last step',
  ],
])('a guide %s is the one fault', (_, entry, path, wrong, right) => {
  expect(withGuide(entry)).toMatchObject([
    { file: 'drill.json', path, wrong, right: expect.stringContaining(right) },
  ]);
});

test('every verb that a step may wait for is one that the parser knows', () => {
  const known = VERBS.map(({ name }) => name);
  expect(GUIDE_VERBS.filter((verb) => !known.includes(verb))).toEqual([]);
});
