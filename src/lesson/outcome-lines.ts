import { brier, scoreText } from './brier.js';
import type { LessonGame } from './lesson.js';
import type { Scored, ScoredPrediction } from './scored.js';

/** How a prediction came out, what everybody said, and how near each was. */
export function outcomeLines(game: LessonGame, prediction: ScoredPrediction): string[] {
  const { item, outcome, pupils, together, mean } = prediction;
  const verdict =
    outcome.happened === null
      ? 'It is open, so nobody is scored.'
      : outcome.happened
        ? 'It happened.'
        : 'It did not happen.';
  const cited = outcome.sources.length > 0 ? ` [${outcome.sources.join(', ')}]` : '';
  return [
    item.ask,
    `${verdict} ${outcome.because}${cited}`,
    ...(outcome.happened === null
      ? []
      : [
          `Scores (Brier): 0 is best, 1 worst. A constant 50% would score ${scoreText(brier(50, outcome.happened))}.`,
        ]),
    ...pupils.flatMap((pupil, no) => (pupil === null ? [] : [`  - Pupil ${no + 1}: ${scoredText(pupil)}`])),
    ...(together !== null && pupils.length > 1
      ? [
          `  - The class, the mean of its numbers: ${scoredText(together)}${mean === null ? '' : `; the mean of its scores is ${scoreText(mean)}`}`,
        ]
      : []),
    ...pressLines(game, prediction),
    ...modelLines(prediction),
  ];
}

/** "35%, score 0.12". */
export function scoredText({ percent, score }: Scored): string {
  return `${Math.round(percent)}%${score === null ? '' : `, score ${scoreText(score)}`}`;
}

function pressLines({ dossier }: LessonGame, { item, press }: ScoredPrediction): string[] {
  return (item.press ?? []).map(({ claim: id, note }, i) => {
    const claim = dossier.claims.find((one) => one.id === id)!;
    return `  - Press: ${claim.text} [${claim.sources.join(', ')}] The percentage is the lesson's own reading of these words: ${scoredText(press[i]!)}. ${note}`;
  });
}

function modelLines({ item, model, outcome }: ScoredPrediction): string[] {
  if (model === null) return [];
  const { scenario, games, happened, seed, standing = [] } = item.model!;
  const led = standing.length === 0 ? '' : `, with "${standing.join('", "')}" each day`;
  const tuned = outcome.isTuned
    ? ' The figures of the program were chosen with this date in view: its score is no test of it.'
    : '';
  return [
    `  - Model: in ${happened} of ${games} games of ${scenario} by the staffs${led} (seed ${seed}): ${scoredText(model)}.${tuned}`,
  ];
}
