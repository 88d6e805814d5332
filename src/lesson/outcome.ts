import { NONE } from '../engine/model/place.js';
import { shortDate } from '../report/date.js';
import { placeName } from '../report/names.js';
import type { ItemOf } from '../scenario/lesson-file.js';
import { turnOf } from '../text/calendar.js';
import { gameOfStop, itemsOf, type Lesson, type LessonRun } from './lesson.js';

/** How something that was predicted came out. */
export interface Outcome {
  /** Null where it is open, in the reports or because the game has not come so far: it is not scored. */
  happened: boolean | null;
  /** What that rests on. */
  because: string;
  sources: readonly string[];
  /** Whether the figures of the program were chosen with this date in view, so that its own score is no test of it. */
  isTuned: boolean;
}

/** How the prediction `item` came out, in the record or in the game as it stands. */
export function outcomeOf(lesson: Lesson, run: LessonRun, item: ItemOf<'prediction'>): Outcome {
  const { check } = item;
  const no = gameOfStop(lesson.file, itemsOf(lesson.file).find((one) => one.item === item)!.stop);
  const game = lesson.games[no]!;
  if ('milestone' in check) {
    const entry = game.milestones.find(({ id }) => id === check.milestone)!;
    const [from, to] = entry.reported;
    const happened = to <= check.until ? true : from > check.until ? false : null;
    const days =
      from === to ? `for ${shortDate(from, 1)}` : `between ${shortDate(from, 1)} and ${shortDate(to, 1)}`;
    const note = entry.note === undefined ? '' : ` ${entry.note}`;
    return {
      happened,
      because: `${entry.name}: ${entry.basis} ${days}, ${entry.confidence} confidence.${note}`,
      sources: entry.sources ?? [],
      isTuned: !entry.heldOut,
    };
  }
  if ('claims' in check) {
    const claims = game.dossier.claims.filter(({ id }) => check.claims.includes(id));
    const sources = [...new Set(claims.flatMap((claim) => claim.sources))];
    return { happened: check.happened, because: check.note, sources, isTuned: false };
  }
  const { briefing } = game.setting.scenario;
  const { state } = run.sessions[no]!;
  const place = briefing.places.findIndex(({ id }) => id === check.held);
  const side = briefing.sides.findIndex(({ id }) => id === check.by);
  const first = state.places[place]!.firstHeld[side]!;
  const last = turnOf(briefing.start, check.until);
  const who = briefing.sides[side]!.name;
  const where = placeName(briefing, place);
  if (first !== NONE) {
    const day = first === 0 ? 'from the start' : `first on ${shortDate(briefing.start, first)}`;
    return {
      happened: first <= last,
      because: `In this game ${who} held ${where} ${day}.`,
      sources: [],
      isTuned: false,
    };
  }
  const isPast = state.outcome !== null || state.turn >= last;
  const because = isPast
    ? `In this game ${who} did not hold ${where} by ${shortDate(check.until, 1)}.`
    : `The game has not come to ${shortDate(check.until, 1)} yet.`;
  return { happened: isPast ? false : null, because, sources: [], isTuned: false };
}
