import type * as z from 'zod';
import { datum, rangeDatum, sources } from './evidence.js';
import { id, list, object, oneOf, permille, text, whole } from './fields.js';

/** Whom an outlet leans to: a side of the war, the opposition, or nobody. */
export const LEANINGS = ['gov', 'is', 'opposition', 'none'] as const;

/** Days between a deed and its report. */
const days = whole(0, 60);

const coverage = object({
  hears: datum(permille()),
  lag: rangeDatum(days),
  losses: datum(permille(10_000)),
});

const outlet = object({
  id,
  name: text(60),
  character: text(120),
  leaning: oneOf(LEANINGS),
  own: coverage.nullable(),
  other: coverage,
  early: datum(permille()),
  false: datum(permille()),
  corrects: datum(permille()),
  error: datum(permille()),
  sources,
}).refine(({ leaning, own }) => ['gov', 'is'].includes(leaning) === (own !== null), {
  path: ['own'],
  error: 'habits for the side that the outlet leans to, and null where it leans to none',
});

/** The shape of outlets.json: who publishes claims during a game, and with what habits. */
export const outletsFile = object({ $schema: text(300).optional(), outlets: list(outlet, 40) });

/** An outlet as it stands in the file. */
export type OutletEntry = z.infer<typeof outlet>;
