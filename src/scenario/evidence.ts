import type * as z from 'zod';
import { isDate } from '../text/calendar.js';
import { list, object, oneOf, sourceId, text } from './fields.js';

/** Where a datum comes from: a source reports it, it follows from others, or the project assumes it. */
export const BASES = ['reported', 'derived', 'assumed'] as const;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** How sure the editor is. */
export const confidence = oneOf(CONFIDENCES);

/** Source ids; whether each leads to a source is seen to by the check of names. */
export const sources = list(sourceId, 60);

/** The editor's remark. */
export const note = text(3000);

const EVIDENCE = {
  basis: oneOf(BASES),
  sources: sources.optional(),
  confidence,
  note: note.optional(),
};

/**
 * An object with the keys of `shape` and those of the evidence for it.
 *
 * What is reported names its sources; what is derived or assumed says how or why. Where it has low, best and high (or
 * low, value and high), they rise.
 */
export function withEvidence<S extends z.ZodRawShape>(shape: S) {
  return object({ ...shape, ...EVIDENCE })
    .superRefine(tellOfEvidence, { when: isWhole })
    .meta({ allOf: EVIDENCE_RULES });
}

/** A value with its evidence. */
export function datum<T extends z.ZodType>(value: T) {
  return withEvidence({ value });
}

/** What nobody knows exactly, with its evidence. */
export function rangeDatum<T extends z.ZodType<number>>(value: T) {
  return withEvidence({ low: value, best: value, high: value });
}

/** What nobody knows exactly, where the evidence stands with what it belongs to. */
export function range<T extends z.ZodType>(value: T) {
  return object({ low: value, best: value, high: value }).refine(rises, {
    error: RISING,
    when: isWhole,
  });
}

/** The same rules for the JSON Schemas, which cannot hold a function. */
const EVIDENCE_RULES = [
  {
    if: { properties: { basis: { const: 'reported' } }, required: ['basis'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { sources: { minItems: 1 } }, required: ['sources'] },
    else: { required: ['note'] },
  },
];

/** Runs a rule although the object may have other faults; each rule looks only at what it needs. */
function isWhole({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Loose = Record<string, unknown>;

/** One rule in place of three: there are thousands of data, and each rule costs. */
function tellOfEvidence(value: Loose, context: Pick<z.RefinementCtx, 'addIssue'>): void {
  const { basis, sources, note } = value;
  if (basis === 'reported' && !(Array.isArray(sources) && sources.length > 0)) {
    const message = 'at least one source id, because the basis is "reported"';
    context.addIssue({ code: 'custom', path: ['sources'], message });
  }
  if ((basis === 'derived' || basis === 'assumed') && typeof note !== 'string') {
    const message = `a note that says how or why, because the basis is "${basis}"`;
    context.addIssue({ code: 'custom', path: ['note'], message });
  }
  if (!rises(value)) context.addIssue({ code: 'custom', path: [], message: RISING });
}

const RISING = 'low <= best <= high';

/** Dates rise as texts do, numbers as numbers. What is neither is another fault, and told as that. */
function rises({ low, best, value, high }: Loose): boolean {
  if (low === undefined && high === undefined) return true;
  const steps = [low, best ?? value, high].filter(
    (step): step is number | string => typeof step === 'number' || (typeof step === 'string' && isDate(step)),
  );
  return steps.every((step, i) => i === 0 || steps[i - 1]! <= step);
}
