import type { Scenario } from '../engine/model/scenario.js';
import { newGame } from '../engine/turn/new-game.js';
import type { Course } from '../scenario/course-file.js';
import type { MilestoneEntry } from '../scenario/milestones-file.js';
import { type Days, daysAfter, type Milestone } from '../sim/compare/milestone.js';
import { milestonesOf } from '../sim/compare/milestones-of.js';
import { rootOf } from '../sim/seed.js';
import { turnOf } from '../text/calendar.js';
import { planOf } from './plan.js';
import { playCourse } from './play-course.js';

/** A game along a course, beside what was reported. Days are turns; null for what never came. */
export interface CourseDays {
  milestones: readonly Milestone[];
  /** By number of milestone. */
  days: Days;
  /** Steps to take a place, or to land there, that reports date. */
  steps: readonly StepDay[];
}

/** When the place of a step came into the hands of its side, for a step that reports date. */
export interface StepDay {
  /** Its number in the course. */
  step: number;
  /** The first and the last turn on which it is reported. */
  from: number;
  to: number;
  day: number | null;
}

/** Plays a course and tells when it came to the milestones of its theatre, and to the ends of its own steps. */
export function courseDays(
  scenario: Scenario,
  course: Course,
  entries: readonly MilestoneEntry[],
): CourseDays {
  const { briefing } = scenario;
  const start = newGame(scenario, rootOf(course.seed), course.world);
  const milestones = milestonesOf(briefing, start, entries);
  const plan = planOf(briefing, course);
  const steps = course.steps.flatMap(({ deed, reported }, step): StepDay[] =>
    reported && (deed === 'take' || deed === 'land')
      ? [
          {
            step,
            from: turnOf(briefing.start, reported[0]),
            to: turnOf(briefing.start, reported[1]),
            day: null,
          },
        ]
      : [],
  );
  const holders = start.places.map(({ holder }) => holder);
  let days: Days = daysAfter(briefing, milestones, [], start);
  playCourse(scenario, course, {
    after: (_, state) => {
      days = daysAfter(briefing, milestones, days, state);
      for (const one of steps) {
        const { side, place } = plan[one.step]!;
        const taken = holders[place] !== side && state.places[place]!.holder === side;
        if (one.day === null && taken) one.day = state.turn;
      }
      for (const [place, { holder }] of state.places.entries()) holders[place] = holder;
    },
  });
  return { milestones, days, steps };
}

/** Days by which `day` lies before the first of some days (negative) or after the last; null for never. */
export function daysOff({ from, to }: { from: number; to: number }, day: number | null): number | null {
  if (day === null) return null;
  return day < from ? day - from : Math.max(0, day - to);
}
