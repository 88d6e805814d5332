import { brier, meanOf } from './brier.js';
import type { ScoredPrediction } from './scored.js';

/** A forecaster with the mean of his scores and of how many predictions. */
export interface ScoreRow {
  who: string;
  score: number;
  over: number;
}

/**
 * Every pupil, the class as one, the press, the model, and who says 50 % each time, each over all that it has a number
 * for; none without predictions. Several forecasts of the press on one prediction count as one, by their mean score.
 */
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
      all.map(({ press }) => meanOf(press.flatMap(({ score }) => score ?? []))),
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

/** Forecasters over the same predictions. */
export interface Compared {
  /** Those that the class, the press and the model all have a number for, as far as each has any at all. */
  same: readonly ScoredPrediction[];
  rows: readonly ScoreRow[];
  /** Pupils without a number for each of them. */
  left: readonly string[];
}

/** The rows of those who have a number for each of the same predictions. */
export function comparedRows(all: readonly ScoredPrediction[]): Compared {
  const kinds = KINDS.filter((has) => all.some(has));
  const same = all.filter((prediction) => kinds.every((has) => has(prediction)));
  const rows = scoreRows(same);
  const compared = rows.filter(({ over }) => over === same.length);
  const left = scoreRows(all).filter(({ who }) => !compared.some((row) => row.who === who));
  return { same, rows: compared, left: same.length === 0 ? [] : left.map(({ who }) => who) };
}

const KINDS: readonly ((prediction: ScoredPrediction) => boolean)[] = [
  ({ together }) => together !== null,
  ({ press }) => press.length > 0,
  ({ model }) => model !== null,
];
