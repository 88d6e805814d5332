import type { Briefing } from '../engine/model/scenario.js';
import type { Dossier } from '../report/dossier.js';
import { rightName } from '../scenario/check.js';
import type { MilestoneEntry } from '../scenario/milestones-file.js';
import { addDays } from '../text/calendar.js';

/** What the names in a lesson are looked up in: the scenario of a game, and what is reported. */
export interface LessonGround {
  briefing: Briefing;
  dossier: Dossier;
  milestones: readonly MilestoneEntry[];
}

/** Takes one fault: the path in the file, what is wrong, and what would be right. */
export type TellOfLesson = (path: string, wrong: string, right: string) => void;

/** Tells of a place that is not on the map of the game. */
export function checkPlace(path: string, id: string, { places }: Briefing, tell: TellOfLesson): void {
  const known = new Set(places.map((place) => place.id));
  if (known.has(id)) return;
  tell(path, `is "${id}", which is not on the map`, rightName(id, known, 'a place of the map'));
}

/** Tells of a side that does not play. */
export function checkSide(path: string, id: string, { sides }: Briefing, tell: TellOfLesson): void {
  const ids = sides.map((side) => side.id);
  if (!ids.includes(id)) tell(path, `is "${id}", which is no side`, `one of ${ids.join(', ')}`);
}

/** Tells of a date outside the game. */
export function checkDate(path: string, date: string, { start, turns }: Briefing, tell: TellOfLesson): void {
  const end = addDays(start, turns - 1);
  if (date < start || date > end)
    tell(path, `is ${date}, outside the game`, `a date from ${start} to ${end}`);
}
