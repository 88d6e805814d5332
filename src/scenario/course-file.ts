import * as z from 'zod';
import { withEvidence } from './evidence.js';
import { date, id, list, object, oneOf, text, whole, yesOrNo } from './fields.js';
import { PARTIES } from './theatre.js';

/**
 * What a step of a course may be: `take`, those named attack the place until their side holds it; `stand`, they go there and
 * stay; `leave`, they go back there in good order; `halt`, they stop where they are, before or in the place; `land`, they
 * land there from the air.
 */
export const COURSE_DEEDS = ['take', 'stand', 'leave', 'halt', 'land'] as const;

/** The first and the last of some days, both included. */
const span = z
  .tuple([date, date], 'the first and the last day, [YYYY-MM-DD, YYYY-MM-DD]')
  .refine(([from, to]) => from <= to, 'two dates, the second not before the first');

const step = withEvidence({
  id,
  side: oneOf(PARTIES),
  deed: oneOf(COURSE_DEEDS),
  place: id,
  with: list(id, 20),
  via: id.optional(),
  ordered: span,
  fixed: yesOrNo.optional(),
  sorties: whole(1, 200).optional(),
  reported: span.optional(),
  claims: list(id, 20),
  departs: text(600).optional(),
});

/** The shape of course.json: what both sides order, day by day, to come as near to the reports as the rules let them. */
export const courseFile = object({
  $schema: text(300).optional(),
  scenario: id,
  seed: text(60),
  world: oneOf(['best', 'drawn']),
  steps: list(step, 300),
});

/**
 * One step: who does what, and on which days it is `ordered`. What is `fixed` is ordered on those days
 * because they are reported, and not moved to bring other dates nearer. `reported` are the days on which the sources have it come
 * about, with the claims for it; `departs` says why the engine does not follow where it does not.
 */
export type CourseStep = z.infer<typeof step>;

/** A course: the plan of a player with hindsight for both sides, and the seed and the world it is played with. */
export type Course = z.infer<typeof courseFile>;

export type CourseDeed = (typeof COURSE_DEEDS)[number];
