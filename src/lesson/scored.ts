import type { ItemOf } from '../scenario/lesson-file.js';
import { brier, meanOf } from './brier.js';
import type { Lesson, LessonRun } from './lesson.js';
import { type Outcome, outcomeOf } from './outcome.js';

/** A probability with its score, null where there is nothing to score. */
export interface Scored {
  /** 0 to 100. */
  percent: number;
  score: number | null;
}

/** A prediction with how it came out and what everybody said. */
export interface ScoredPrediction {
  item: ItemOf<'prediction'>;
  outcome: Outcome;
  /** By pupil, in the order in which they were typed; null for one without a number. */
  pupils: readonly (Scored | null)[];
  /** The mean of the pupils' numbers, scored as one; null without any. */
  together: Scored | null;
  /** The mean of the pupils' scores. */
  mean: number | null;
  /** As in the file. */
  press: readonly Scored[];
  model: Scored | null;
}

/** The prediction `item` of a run, scored as far as it can be. */
export function scored(lesson: Lesson, run: LessonRun, item: ItemOf<'prediction'>): ScoredPrediction {
  const outcome = outcomeOf(lesson, run, item);
  const score = (percent: number): Scored => ({
    percent,
    score: outcome.happened === null ? null : brier(percent, outcome.happened),
  });
  const given = run.given[item.id];
  const percents = given?.type === 'percents' ? given.percents : [];
  const pupils = percents.map((percent) => (percent === null ? null : score(percent)));
  const said = pupils.filter((pupil) => pupil !== null);
  const middle = meanOf(said.map(({ percent }) => percent));
  const { press = [], model } = item;
  return {
    item,
    outcome,
    pupils,
    together: middle === null ? null : score(middle),
    mean: meanOf(said.flatMap((pupil) => pupil.score ?? [])),
    press: press.map(({ percent }) => score(percent)),
    model: model === undefined ? null : score((100 * model.happened) / model.games),
  };
}
