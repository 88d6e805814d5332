import type { Lesson, LessonRun } from '../lesson/lesson.js';
import { stopsAhead } from '../lesson/reach.js';
import type { Scored } from '../lesson/scored.js';
import { predictionsOf } from '../lesson/scores-lines.js';
import { digestOf } from '../scenario/digest.js';
import { rounded } from '../sim/rounded.js';

/** A run of a lesson as `lesson run --json` prints it: the names are a contract. Scores have four decimals. */
export function lessonRecord(lesson: Lesson, run: LessonRun, version: string): object {
  const { file } = lesson;
  return {
    schemaVersion: 1,
    lesson: file.id,
    version,
    finished: run.phase === 'over',
    notReached: stopsAhead(lesson, run).map(({ id }) => id),
    answers: run.given,
    predictions: predictionsOf(lesson, run).map(
      ({ item, outcome, pupils, together, mean, press, model }) => ({
        id: item.id,
        happened: outcome.happened,
        sources: outcome.sources,
        pupils: pupils.map(scoredRecord),
        class: scoredRecord(together),
        meanScore: mean === null ? null : rounded(mean, 4),
        press: press.map((one, i) => ({ claim: item.press![i]!.claim, ...scoredRecord(one) })),
        model: scoredRecord(model),
      }),
    ),
    games: file.games.map(({ id, scenario, seed, world }, no) => {
      const { state } = run.sessions[no]!;
      return { id, scenario, seed, world, turns: state.turn, digest: digestOf(state) };
    }),
  };
}

function scoredRecord(one: Scored | null): { percent: number; score: number | null } | null {
  if (one === null) return null;
  return { percent: rounded(one.percent, 2), score: one.score === null ? null : rounded(one.score, 4) };
}
