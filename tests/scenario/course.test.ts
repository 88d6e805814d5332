import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openCourse } from '../../src/cli/course.js';
import { courseDays, daysOff } from '../../src/course/course-days.js';
import { parseCourse } from '../../src/scenario/course.js';
import { ScenarioError } from '../../src/scenario/fault.js';

const TEXT = readFileSync('scenarios/theatre/course.json', 'utf8');
const { loaded, course, milestones } = await openCourse();

/** The faults of the shipped course after `change`. */
// biome-ignore lint/suspicious/noExplicitAny: the file is broken in every way, so it has no type
function faultsAfter(change: (file: any) => void): string[] {
  const file = JSON.parse(TEXT);
  change(file);
  try {
    parseCourse({ path: 'course.json', text: JSON.stringify(file) }, loaded);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.faults.map(({ path, right }) => `${path}: ${right}`);
    throw error;
  }
}

test.each<[string, (file: typeof course) => void, string]>([
  [
    'an unknown place',
    ({ steps }) => {
      steps[0]!.place = 'sukhna';
    },
    'steps[0].place: the id of a place on the map; did you mean "sukhnah"?',
  ],
  [
    'a formation of the other side',
    ({ steps }) => {
      steps[0]!.with = ['is-town'];
    },
    'steps[0].with: the id of a formation of its side',
  ],
  [
    'an unknown claim',
    ({ steps }) => {
      steps[1]!.claims = ['nowhere-said'];
    },
    'steps[1].claims: the id of a claim',
  ],
  [
    'an unknown source',
    ({ steps }) => {
      steps[1]!.sources = ['Z99'];
    },
    'steps[1].sources: the id of a source',
  ],
  [
    'an id given twice',
    ({ steps }) => {
      steps[1]!.id = steps[0]!.id;
    },
    'steps[1].id: an id of its own',
  ],
  [
    'days outside the scenario',
    ({ steps }) => {
      steps[0]!.ordered = ['2017-07-12', '2017-07-20'];
    },
    'steps[0].ordered: days from 2017-07-13 to 2017-09-09',
  ],
  [
    'another scenario',
    (file) => {
      file.scenario = 'sukhnah';
    },
    'scenario: the id of the scenario that it is read for',
  ],
])('%s is told as a fault', (_, change, fault) => {
  expect(faultsAfter(change)).toEqual([fault]);
});

test('every day reported of a step lies within the days of its claims', () => {
  for (const { id, reported, claims } of course.steps) {
    const named = loaded.library.claims.filter((claim) => claims.includes(claim.id));
    expect([id, named.length]).toEqual([id, claims.length]);
    if (!reported) continue;
    const touches = named.filter(({ from, to }) => from <= reported[1] && to >= reported[0]);
    expect([id, touches.length > 0]).toEqual([id, true]);
  }
});

test('the course says of each step that comes early, late or never why, and of no other', () => {
  const { steps } = courseDays(loaded.scenario, course, milestones.milestones);
  const missed = steps
    .filter((step) => daysOff(step, step.day) !== 0)
    .map(({ step }) => course.steps[step]!.id);
  const told = course.steps.filter(({ departs }) => departs !== undefined).map(({ id }) => id);
  expect(told.sort()).toEqual(missed.sort());
});
