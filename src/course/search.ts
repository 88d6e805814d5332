import type { Scenario } from '../engine/model/scenario.js';
import { keyOf, type Rng, stream } from '../engine/random/stream.js';
import type { Course, CourseStep } from '../scenario/course-file.js';
import type { MilestoneEntry } from '../scenario/milestones-file.js';
import { rootOf, seedOf } from '../sim/seed.js';
import { addDays } from '../text/calendar.js';
import { courseDays } from './course-days.js';
import { missOf } from './miss.js';

/** A course, and how far a game along it lies from the reports: see `missOf`. */
export interface Found {
  course: Course;
  miss: number;
}

/**
 * Looks for a course nearer to the reports: first with the seeds `1` to `seeds` and its own, then by `rounds` small
 * changes of the days on which its steps are first ordered and of their sorties, each kept where it does no harm.
 *
 * Hill climbing: nothing says that there is no better one. Equal arguments find the same. What is `fixed` is
 * not moved, and nothing is ordered only after its reported days.
 *
 * @param tell called with each course that is nearer than the one before, the first included
 */
export function nearerCourse(
  scenario: Scenario,
  course: Course,
  entries: readonly MilestoneEntry[],
  { seeds, rounds }: { seeds: number; rounds: number },
  tell: (found: Found) => void,
): Found {
  const rated = (one: Course): Found => ({ course: one, miss: missOf(courseDays(scenario, one, entries)) });
  let best = rated(course);
  tell(best);
  const keep = (found: Found): void => {
    const isNearer = found.miss < best.miss;
    best = found;
    if (isNearer) tell(found);
  };
  for (let i = 0; i < seeds; i++) {
    const found = rated({ ...course, seed: seedOf('1', i) });
    if (found.miss < best.miss) keep(found);
  }
  const { start } = scenario.briefing;
  const rng = stream(rootOf(course.seed), keyOf('course'));
  for (let round = 0; round < rounds; round++) {
    const found = rated(varied(best.course, start, rng));
    if (found.miss <= best.miss) keep(found);
  }
  return best;
}

/** The course with one or two of its steps changed a little. */
function varied(course: Course, earliest: string, rng: Rng): Course {
  const steps = [...course.steps];
  const changes = 1 + rng.below(2);
  for (let i = 0; i < changes; i++) {
    const no = rng.below(steps.length);
    steps[no] = changed(steps[no]!, earliest, rng);
  }
  return { ...course, steps };
}

function changed(step: CourseStep, earliest: string, rng: Rng): CourseStep {
  if (step.deed === 'take' && rng.below(5) === 0) {
    const sorties = (step.sorties ?? 0) + 2 * (rng.below(2) * 2 - 1);
    return sorties >= 2 && sorties <= MOST_SORTIES ? { ...step, sorties } : step;
  }
  const [from, to] = step.ordered;
  const moved = addDays(from, MOVES[rng.below(MOVES.length)]!);
  const last = step.reported?.[1] ?? to;
  return step.fixed || moved < earliest || moved > to || moved > last
    ? step
    : { ...step, ordered: [moved, to] };
}

/** Days by which a step is moved at once, and the most sorties that a step is given. Design assumptions. */
const MOVES = [-2, -1, 1, 2];
const MOST_SORTIES = 12;
