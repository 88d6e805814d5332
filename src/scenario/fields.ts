import * as z from 'zod';
import { isDate } from '../text/calendar.js';
import { nearest } from '../text/nearest.js';

// A file is read once in a run: compiling each schema first would cost more than it saves (68 against 41 ms).
z.config({ jitless: true });

/*
 * The smallest parts of the files. In every schema here the message says what would be right; fault.ts adds what
 * was found.
 */

const ID = /^(?=.*[a-z])[a-z0-9][a-z0-9-]*$/;
const SOURCE_ID = /^[A-Z]\d+$/;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** A text of 1 to `most` characters. */
export function text(most: number) {
  const right = `a text of 1 to ${most} characters`;
  return z.string(right).min(1, right).max(most, right);
}

/** The id of a place, link, formation, claim ...: small letters, digits and hyphens, at most 80; not a mere number. */
export const id = matching(ID, 80, 'an id of small letters, digits and hyphens, with a letter in it');

/** The id of a source: a capital letter and a number. */
export const sourceId = matching(SOURCE_ID, 6, 'a source id: a capital letter and a number, such as "P12"');

/** The path of a JSON file, relative and downwards or upwards, never absolute. */
export const jsonPath = matching(
  /^(?![/\\])[^\0:]*\.json$/,
  300,
  'a relative path that ends in .json, such as "theatre/places.json"',
);

/** A day that exists, YYYY-MM-DD. */
export const date = dated(isDate, 'a date that exists, written YYYY-MM-DD');

/** A day, a month (YYYY-MM) or a year (YYYY), for what is not dated to the day. */
export const partialDate = dated(
  (value) => isDate(value) || PARTIAL_DATE.test(value),
  'a date that exists, written YYYY-MM-DD, YYYY-MM or YYYY',
);

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number) {
  const right = `a whole number from ${least} to ${most}`;
  return z.int(right).min(least, right).max(most, right);
}

/** A number from `least` to `most`, decimals allowed. */
export function decimal(least: number, most: number) {
  const right = `a number from ${least} to ${most}`;
  return z.number(right).min(least, right).max(most, right);
}

/** Thousandths, up to `most`. */
export function permille(most = 1000) {
  return whole(0, most);
}

/** Men. */
export const men = whole(0, 100_000);

export const yesOrNo = z.boolean('true or false');

/** One of `values`. */
export function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, `one of ${values.join(', ')}`);
}

/** A list of at most `most` entries. */
export function list<T extends z.ZodType>(entry: T, most: number) {
  const right = `a list of at most ${most} entries`;
  return z.array(entry, right).max(most, right);
}

/** An object with exactly these keys: one that is misspelt is a fault. */
export function object<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, { error: (issue) => rightKeys(issue, Object.keys(shape)) });
}

/** More keys than this are too many to list. */
const MANY = 20;

function rightKeys(issue: z.core.$ZodRawIssue, keys: readonly string[]): string {
  const likely =
    issue.code === 'unrecognized_keys' ? issue.keys.flatMap((key) => nearest(key, keys).slice(0, 1)) : [];
  const meant = likely.map((key) => `"${key}"`);
  const known =
    keys.length > MANY ? `${keys.slice(0, 3).join(', ')} ... (${keys.length} in all)` : keys.join(', ');
  return `an object with no keys but ${known}${meant.length === 0 ? '' : `; did you mean ${meant.join(', ')}?`}`;
}

function matching(pattern: RegExp, most: number, right: string) {
  return z.string(right).max(most, { error: right, abort: true }).regex(pattern, right);
}

function dated(isRight: (value: string) => boolean, right: string) {
  return z.string(right).max(10, { error: right, abort: true }).refine(isRight, right);
}
