import { type CourseDays, daysOff } from './course-days.js';

/**
 * How far a game lies from the reports, the smaller the better: days early or late, capped, the milestones counting
 * six times as much as other steps. The weight and the caps are design assumptions.
 */
export function missOf({ milestones, days, steps }: CourseDays): number {
  let miss = 0;
  for (const [no, milestone] of milestones.entries()) {
    miss += 6 * capped(daysOff(milestone, days[no]!), 15);
  }
  for (const step of steps) miss += capped(daysOff(step, step.day), 12);
  return miss;
}

function capped(off: number | null, most: number): number {
  return off === null ? most : Math.min(most, Math.abs(off));
}
