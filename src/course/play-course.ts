import type { Scenario } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import type { Course } from '../scenario/course-file.js';
import { type PlayOptions, playGame } from '../sim/play.js';
import { rootOf } from '../sim/seed.js';
import { hindsight } from './hindsight.js';
import { planOf } from './plan.js';

/** Plays a course to its end, both sides by a player with hindsight, and returns the last state. */
export function playCourse(scenario: Scenario, course: Course, options: PlayOptions = {}): GameState {
  const player = hindsight(planOf(scenario.briefing, course));
  return playGame(scenario, [player, player], rootOf(course.seed), course.world, options);
}
