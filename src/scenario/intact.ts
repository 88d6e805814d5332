import type * as z from 'zod';

/**
 * Whether a fault of shape leaves the build of a file as it should be, so that its meaning can be looked at too: an
 * unknown key, a number out of its range, an id with a capital, a datum without a source. Not where something is
 * missing or of another type, nor where a list or a text is too long: looking at it would take its time, and telling of it fill the screen.
 */
export function leavesIntact(issue: z.core.$ZodIssue, value: unknown): boolean {
  switch (issue.code) {
    case 'unrecognized_keys':
    case 'invalid_format':
      return true;
    case 'invalid_value':
      return typeof value === 'string';
    case 'too_small':
    case 'too_big':
      return typeof value === 'number';
    case 'custom':
      return issue.path.at(-1) === 'sources' || issue.path.at(-1) === 'note';
    default:
      return false;
  }
}
