import { join } from 'node:path';
import { parseCourse } from '../scenario/course.js';
import type { Course } from '../scenario/course-file.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import type { Milestones } from '../scenario/milestones-file.js';
import { readTextFile } from './files.js';
import { openMilestones } from './milestones.js';
import { openScenario, shippedScenarios } from './scenarios.js';

/** The reported course as a plan for both sides, with all that it takes to play it. */
export interface OpenCourse {
  /** Where the plan stands. */
  path: string;
  course: Course;
  loaded: LoadedScenario;
  milestones: Milestones;
}

/** The scenario that the reported course is played in. */
const SCENARIO = 'road-to-deir-ezzor';

/**
 * Opens the plan of the reported course: `course.json` beside the milestones, among the files that ship.
 *
 * @throws ScenarioError with every fault of its files
 */
export async function openCourse(): Promise<OpenCourse> {
  const path = join(shippedScenarios(), 'theatre', 'course.json');
  const loaded = await openScenario(SCENARIO);
  const text = readTextFile(path);
  const milestones = openMilestones(loaded);
  if (text === null || milestones === null) throw new Error(`${path} or its milestones are not there`);
  return { path, course: parseCourse(text, loaded), loaded, milestones };
}
