import * as z from 'zod';
import { withEvidence } from './evidence.js';
import { date, id, list, men, object, oneOf, text, yesOrNo } from './fields.js';
import { PARTIES } from './theatre.js';

/**
 * What may be dated: `held`, a side first holds the place; `entered`, it first has a formation inside it; `relieved`, a
 * besieged place of its own is first joined to one of its bases; `joined`, links between places that it holds first
 * lead from one of two `ends` to the other, going only `through` the places that are named.
 */
export const MILESTONE_EVENTS = ['held', 'entered', 'relieved', 'joined'] as const;

/** The first and the last of some days, both included. */
const span = z
  .tuple([date, date], 'the first and the last day, [YYYY-MM-DD, YYYY-MM-DD]')
  .refine(([from, to]) => from <= to, 'two dates, the second not before the first');

const claims = list(id, 20);

const milestone = withEvidence({
  id,
  name: text(60),
  side: oneOf(PARTIES),
  event: oneOf(MILESTONE_EVENTS),
  place: id,
  ends: z.tuple([id, id], 'exactly two places').optional(),
  through: list(id, 100).optional(),
  reported: span,
  heldOut: yesOrNo,
  claims,
  press: withEvidence({ expected: span, claim: id }).optional(),
}).refine(
  ({ event, ends, through }) =>
    (ends !== undefined) === (event === 'joined') && (through !== undefined) === (event === 'joined'),
  { path: ['ends'], error: '`ends` and `through` for the event "joined", and neither for the others' },
);

const count = withEvidence({
  id,
  name: text(60),
  side: oneOf(PARTIES),
  days: span,
  places: list(id, 30),
  men,
  heldOut: yesOrNo,
  claims,
});

const leg = withEvidence({ from: id, to: id, days: span });

/** The shape of milestones.json: reported dates to score games against, and which of them no figure was tuned to. */
export const milestonesFile = object({
  $schema: text(300).optional(),
  milestones: list(milestone, 200),
  losses: list(count, 200),
  leg,
});

/** A dated event of the campaign, with the interval of days that the sources leave open. */
export type MilestoneEntry = z.infer<typeof milestone>;

/** Men of one side whom a source counts as killed, wounded or captured on some days: no total, only a floor. */
export type LossCountEntry = z.infer<typeof count>;

/** A stretch that the front crossed before the first scored date: the pace of a naive forecast. */
export type LegEntry = z.infer<typeof leg>;

/** What milestones.json holds. */
export interface Milestones {
  milestones: MilestoneEntry[];
  losses: LossCountEntry[];
  leg: LegEntry;
}

export type MilestoneEvent = (typeof MILESTONE_EVENTS)[number];
