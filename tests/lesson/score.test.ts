import { describe, expect, test } from 'vitest';
import { brier, meanOf, scoreText } from '../../src/lesson/brier.js';
import { givenBy } from '../../src/lesson/given.js';
import { beginLesson, lessonLine } from '../../src/lesson/run.js';
import { comparedRows, scoreRows } from '../../src/lesson/score-rows.js';
import type { ScoredPrediction } from '../../src/lesson/scored.js';
import { predictionsOf } from '../../src/lesson/scores-lines.js';
import type { ItemOf } from '../../src/scenario/lesson-file.js';
import { openedAfter } from './opened.js';

test.each([
  [100, true, 0],
  [0, true, 1],
  [50, true, 0.25],
  [50, false, 0.25],
  [90, false, 0.81],
  [20, false, 0.04],
])('%i%% for what happened: %s scores %f', (percent, happened, score) => {
  expect(brier(percent, happened)).toBeCloseTo(score, 12);
});

test('a mean of nothing is null, and a score has two decimals', () => {
  expect(meanOf([])).toBeNull();
  expect(meanOf([0.1, 0.3])).toBeCloseTo(0.2, 12);
  expect(scoreText(0.1225)).toBe('0.12');
});

describe('what a class types', () => {
  const prediction: ItemOf<'prediction'> = {
    type: 'prediction',
    id: 'x',
    ask: 'How likely?',
    check: { milestone: 'last-hills', until: '2017-07-27' },
  };
  const choice: ItemOf<'choice'> = { type: 'choice', id: 'x', ask: 'Which?', options: ['a', 'b'] };

  test.each([
    ['20 35 60', [20, 35, 60]],
    ['20%, 35%; -', [20, 35, null]],
    [' 0 100 ', [0, 100]],
  ])('"%s" are percentages', (line, percents) => {
    expect(givenBy(prediction, line)).toEqual({ type: 'percents', percents });
  });

  test.each(['', 'twenty', '101', '-5', '12.5', '-', '1 '.repeat(61)])('"%s" are none', (line) => {
    expect(givenBy(prediction, line)).toHaveProperty('wrong');
  });

  test('votes are numbers of options', () => {
    expect(givenBy(choice, '1 2 2')).toEqual({ type: 'votes', votes: [1, 2, 2] });
    for (const line of ['0', '3', 'a', '']) expect(givenBy(choice, line)).toHaveProperty('wrong');
  });
});

describe('a prediction of the reported record', () => {
  const happenedBy = async (until: string) => {
    const lesson = await openedAfter((file) => {
      file.stops[0].items[2].check.until = until;
      file.stops[0].items[2].press = [
        { claim: '2017-07-24-town-in-a-week-duran', percent: 80, note: 'An assumption.' },
      ];
      file.stops[0].items[2].model = { scenario: 'last-hills', seed: '1', games: 4, happened: 1 };
    });
    const { run } = lessonLine(lesson, beginLesson(lesson).run, '30 - 90');
    return predictionsOf(lesson, run);
  };

  test('has happened by the last day that is reported, is open before it, and has not before the first', async () => {
    const outcomes = await Promise.all(['2017-07-27', '2017-07-26', '2017-07-25'].map(happenedBy));
    expect(outcomes.map(([one]) => one!.outcome.happened)).toEqual([true, null, false]);
    expect(outcomes[0]![0]!.outcome.sources).toEqual(['S3', 'P19', 'P1', 'S0']);
  });

  test('is scored for each pupil, the class, the press and the model', async () => {
    const all = await happenedBy('2017-07-27');
    const rows = scoreRows(all).map(({ who, score }) => [who, scoreText(score)]);
    expect(rows).toEqual([
      ['Pupil 1', '0.49'],
      ['Pupil 3', '0.01'],
      ['The class, its mean number taken as one', '0.16'],
      ['The press, as read by the lesson', '0.04'],
      ['The model', '0.56'],
      ['Whoever always says 50%', '0.25'],
    ]);
    expect(all[0]!.mean).toBeCloseTo(0.25, 12);
  });

  test('that is open is not scored', async () => {
    const [open] = await happenedBy('2017-07-26');
    expect([open!.pupils[0]!.score, open!.together!.score, open!.mean, open!.model!.score]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

test('forecasters are compared over the same questions alone', () => {
  const one = (score: number) => ({ percent: 50, score });
  const drawn = (pupils: (number | null)[], press: number[], model: number | null) =>
    ({
      outcome: { happened: true },
      pupils: pupils.map((score) => (score === null ? null : one(score))),
      together: one(0.2),
      press: press.map(one),
      model: model === null ? null : one(model),
    }) as unknown as ScoredPrediction; // no more of it is read
  const all = [
    drawn([0.1, 0.2], [0.4, 0.6], 0.3),
    drawn([0.5, null], [0.2], 0.1),
    drawn([1, 1], [0.9], null),
  ];
  const { same, rows, left } = comparedRows(all);
  expect(same).toEqual(all.slice(0, 2));
  expect(rows.map(({ who, score, over }) => [who, scoreText(score), over])).toEqual([
    ['Pupil 1', '0.30', 2],
    ['The class, its mean number taken as one', '0.20', 2],
    ['The press, as read by the lesson', '0.35', 2],
    ['The model', '0.20', 2],
    ['Whoever always says 50%', '0.25', 2],
  ]);
  expect(left).toEqual(['Pupil 2']);
});
