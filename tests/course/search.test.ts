import { expect, test } from 'vitest';
import { openCourse } from '../../src/cli/course.js';
import { courseDays, daysOff } from '../../src/course/course-days.js';
import { missOf } from '../../src/course/miss.js';
import { nearerCourse } from '../../src/course/search.js';

const { loaded, course, milestones } = await openCourse();
const entries = milestones.milestones;

test('the shipped course comes to all milestones, eight of them on the reported days and none two days off', () => {
  const played = courseDays(loaded.scenario, course, entries);
  const off = played.milestones.map((one, no) => daysOff(one, played.days[no]!));
  expect(off).not.toContain(null);
  expect(off.filter((days) => days === 0)).toHaveLength(8);
  expect(Math.max(...off.map((days) => Math.abs(days!)))).toBe(1);
});

test('days off are counted from the nearer end of what is reported, and none within it', () => {
  const reported = { from: 3, to: 5 };
  expect([1, 3, 5, 7, null].map((day) => daysOff(reported, day))).toEqual([-2, 0, 0, 2, null]);
});

test('a milestone weighs six times a step, and what never comes no more than what comes two weeks off', () => {
  const from = 3;
  const milestone = (days: number | null) =>
    missOf({ milestones: [{ ...played.milestones[0]!, from, to: from }], days: [days], steps: [] });
  const step = (day: number | null) =>
    missOf({ milestones: [], days: [], steps: [{ step: 0, from, to: from, day }] });
  expect([3, 5, 40, null].map(milestone)).toEqual([0, 12, 90, 90]);
  expect([3, 5, 40, null].map(step)).toEqual([0, 2, 12, 12]);
});

const played = courseDays(loaded.scenario, course, entries);

test('a search finds the same again, never something further off, and leaves alone what is fixed', () => {
  const worse = { ...course, seed: '7' };
  const misses: number[] = [];
  const search = () =>
    nearerCourse(loaded.scenario, worse, entries, { seeds: 3, rounds: 12 }, ({ miss }) => misses.push(miss));
  const found = search();
  const first = misses.splice(0);
  expect(first).toEqual([...first].sort((a, b) => b - a));
  expect(found.miss).toBe(first.at(-1));
  expect(found.miss).toBe(missOf(courseDays(loaded.scenario, found.course, entries)));
  expect(search()).toEqual(found);
  const fixed = ({ steps }: typeof course) => steps.filter((step) => step.fixed);
  expect(fixed(found.course).length).toBeGreaterThan(0);
  expect(fixed(found.course).map(({ ordered }) => ordered)).toEqual(
    fixed(course).map(({ ordered }) => ordered),
  );
}, 60_000);
