import { counted } from '../report/number.js';
import { brier, meanOf, scoreText } from './brier.js';
import { itemsOf, type Lesson, type LessonRun } from './lesson.js';
import { type ScoredPrediction, scored } from './scored.js';

/** Who was how near over all predictions that can be scored. */
export function scoresLines(lesson: Lesson, run: LessonRun): string[] {
  const all = predictionsOf(lesson, run).filter(({ outcome }) => outcome.happened !== null);
  const rows = scoreRows(all);
  if (rows.length === 0) return ['No prediction can be scored.'];
  return [
    'Mean scores (Brier: 0 is best, 1 worst):',
    ...rows.map(
      ({ who, score, over }) => `  - ${who}: ${scoreText(score)} over ${counted(over, 'prediction')}`,
    ),
    'Few predictions prove little: a lucky guess and good judgement look alike until there are many.',
  ];
}

/** A forecaster with the mean of his scores and of how many. */
export interface ScoreRow {
  who: string;
  score: number;
  over: number;
}

/** Every pupil, the class as one, the press, the model, and who says 50 % each time; none without predictions. */
export function scoreRows(all: readonly ScoredPrediction[]): ScoreRow[] {
  const pupils = Math.max(0, ...all.map((prediction) => prediction.pupils.length));
  const row = (who: string, scores: readonly (number | null | undefined)[]): ScoreRow[] => {
    const known = scores.filter((score) => typeof score === 'number');
    const score = meanOf(known);
    return score === null ? [] : [{ who, score, over: known.length }];
  };
  return [
    ...Array.from({ length: pupils }, (_, no) =>
      row(
        `Pupil ${no + 1}`,
        all.map((prediction) => prediction.pupils[no]?.score),
      ),
    ).flat(),
    ...row(
      'The class, its mean number taken as one',
      all.map(({ together }) => together?.score),
    ),
    ...row(
      'The press, as read by the lesson',
      all.flatMap(({ press }) => press.map(({ score }) => score)),
    ),
    ...row(
      'The model',
      all.map(({ model }) => model?.score),
    ),
    ...row(
      'Whoever always says 50%',
      all.map(({ outcome }) => (outcome.happened === null ? null : brier(50, outcome.happened))),
    ),
  ];
}

/** All predictions of a lesson with what has become of them. */
export function predictionsOf(lesson: Lesson, run: LessonRun): ScoredPrediction[] {
  return itemsOf(lesson.file).flatMap(({ item }) =>
    item.type === 'prediction' ? [scored(lesson, run, item)] : [],
  );
}
