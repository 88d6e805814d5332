import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import { longDate, shortDate } from '../report/date.js';
import { placeName } from '../report/names.js';
import { counted } from '../report/number.js';
import type { LessonStop } from '../scenario/lesson-file.js';
import { turnOf } from '../text/calendar.js';
import type { Lesson, LessonRun } from './lesson.js';

/** Whether the stop is reached: as it says, or because the game is over. `since` is the turn of the stop before it. */
export function isReached(
  { when }: LessonStop,
  briefing: Briefing,
  state: GameState,
  since: number,
): boolean {
  if ('now' in when || state.outcome !== null) return true;
  if ('date' in when) return state.turn + 1 >= turnOf(briefing.start, when.date);
  if ('after' in when) return state.turn >= since + when.after;
  if ('over' in when) return false;
  const place = briefing.places.findIndex(({ id }) => id === when.held);
  const side = briefing.sides.findIndex(({ id }) => id === when.by);
  if (state.places[place]!.firstHeld[side]! !== NONE) return true;
  return when.latest !== undefined && state.turn + 1 >= turnOf(briefing.start, when.latest);
}

/** The stops that a run has not come to. */
export function stopsAhead({ file: { stops } }: Lesson, { phase, stop }: LessonRun): readonly LessonStop[] {
  return stops.slice(phase === 'playing' ? stop : stop + 1);
}

/** Until when the game is played before the stop: "until the morning of Tuesday 1 August 2017". */
export function untilText({ when }: LessonStop, briefing: Briefing, since: number): string {
  if ('now' in when) return 'at once';
  if ('date' in when)
    return `until the morning of ${longDate(briefing.start, turnOf(briefing.start, when.date))}`;
  if ('after' in when)
    return `for ${counted(when.after, 'day')}, until the evening of ${shortDate(briefing.start, since + when.after)}`;
  if ('over' in when) return 'to the end of the game';
  const place = briefing.places.findIndex(({ id }) => id === when.held);
  const side = briefing.sides.find(({ id }) => id === when.by)!;
  const latest = when.latest === undefined ? '' : `, or until ${shortDate(when.latest, 1)}`;
  return `until ${side.name} holds ${placeName(briefing, place)}${latest}`;
}
