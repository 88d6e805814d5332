import { counted, listed } from '../report/number.js';
import { entryOf } from '../report/shelf.js';
import { scoreText } from './brier.js';
import { itemsOf, type Lesson, type LessonRun } from './lesson.js';
import { comparedRows, type ScoreRow, scoreRows } from './score-rows.js';
import { type ScoredPrediction, scored } from './scored.js';

/** Who was how near: over the predictions that all have numbers for, and each over all of its own. */
export function scoresLines(lesson: Lesson, run: LessonRun): string[] {
  const all = predictionsOf(lesson, run).filter(({ outcome }) => outcome.happened !== null);
  const rows = scoreRows(all);
  if (rows.length === 0) return ['No prediction can be scored.'];
  const { same, rows: compared, left } = comparedRows(all);
  const isWhole = same.length === all.length && left.length === 0;
  return [
    ...(same.length === 0
      ? ['No prediction has a number of all of them, so that nobody is compared.']
      : [
          `Compared over the same ${counted(same.length, 'prediction')}, those that ${listed(['the class', ...othersIn(all)])} all have a number for. Mean scores (Brier: 0 is best, 1 worst):`,
          ...compared.map(rowLine),
          ...left.map((who) => `  - ${who}: left out, without a number for each of them.`),
        ]),
    ...(isWhole
      ? []
      : ['Each over all of its own numbers, which are not of the same questions:', ...rows.map(rowLine)]),
    ...pressLines(lesson, all),
    'Few predictions prove little: a lucky guess and good judgement look alike until there are many.',
  ];
}

/** All predictions of a lesson with what has become of them. */
export function predictionsOf(lesson: Lesson, run: LessonRun): ScoredPrediction[] {
  return itemsOf(lesson.file).flatMap(({ item }) =>
    item.type === 'prediction' ? [scored(lesson, run, item)] : [],
  );
}

/** Whose numbers the press forecasts are, and how many outlets they come from; nothing without any. */
export function pressLines({ games }: Lesson, all: readonly ScoredPrediction[]): string[] {
  const ids = all.flatMap(({ item }) => (item.press ?? []).map(({ claim }) => claim));
  if (ids.length === 0) return [];
  const claims = games.flatMap(({ dossier }) => dossier.claims);
  const sources = games.flatMap(({ dossier }) => dossier.sources);
  const outlets = ids.map((id) => entryOf(claims, id)!.outlet);
  const parts = [...new Set(outlets)].map((outlet) => {
    const name = entryOf(sources, outlet)?.outlet ?? outlet;
    return `${name} ${outlets.filter((other) => other === outlet).length}`;
  });
  return [
    `The press: ${counted(ids.length, 'forecast')} of ${counted(parts.length, 'outlet')} (${parts.join('; ')}). They were words: each percentage is the lesson's own reading of them, so that this score is of the reading too.`,
  ];
}

function rowLine({ who, score, over }: ScoreRow): string {
  return `  - ${who}: ${scoreText(score)} over ${counted(over, 'prediction')}`;
}

function othersIn(all: readonly ScoredPrediction[]): string[] {
  return [
    ...(all.some(({ press }) => press.length > 0) ? ['the press'] : []),
    ...(all.some(({ model }) => model !== null) ? ['the model'] : []),
  ];
}
