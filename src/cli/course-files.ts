import { courseDays, daysOff } from '../course/course-days.js';
import { playCourse } from '../course/play-course.js';
import { courseStoryText } from '../report/course-story.js';
import { placeName } from '../report/names.js';
import { recordTurn } from '../save/record.js';
import type { SavedTurn } from '../save/schema.js';
import type { OpenCourse } from './course.js';
import { gameText } from './game-file.js';
import { PERSON } from './open-new-game.js';

/** Where the game along the reported course ships, and the page that goes with it. */
export const SAVE = 'saves/road-to-deir-ezzor-reported.json';
export const STORY = 'saves/road-to-deir-ezzor-reported.md';

/** The text of the save: the game along the course, with the orders that the player with hindsight gave. */
export function courseSave({ course, loaded }: OpenCourse): string {
  const { briefing } = loaded.scenario;
  const turns: SavedTurn[] = [];
  const state = playCourse(loaded.scenario, course, {
    after: (orders, now) => turns.push(recordTurn(briefing, orders, now)),
  });
  // Both sides as by a person: no player of the program gives these orders.
  const players = Object.fromEntries(briefing.sides.map(({ id }) => [id, PERSON]));
  const { seed, world } = course;
  return gameText({ loaded, seed, world, players }, turns, state);
}

/** The page: each date in the reports and in the game, and why the engine did not follow where it did not. */
export function courseStory({ course, loaded, milestones }: OpenCourse): string {
  const { briefing } = loaded.scenario;
  const played = courseDays(loaded.scenario, course, milestones.milestones);
  return courseStoryText(briefing, {
    seed: course.seed,
    sources: loaded.library.sources,
    milestones: played.milestones.map(({ name, from, to, sources }, no) => {
      const day = played.days[no]!;
      return { name, from, to, day, off: daysOff({ from, to }, day), sources, why: null };
    }),
    steps: played.steps.map(({ step, from, to, day }) => {
      const { side, place, deed, sources = [], departs = null } = course.steps[step]!;
      const who = briefing.sides.find(({ id }) => id === side)!.name;
      const where = placeName(
        briefing,
        briefing.places.findIndex(({ id }) => id === place),
      );
      const name = deed === 'land' ? `${who} land at ${where}` : `${who} take ${where}`;
      return { name, from, to, day, off: daysOff({ from, to }, day), sources, why: departs };
    }),
  });
}
