import { createHash } from 'node:crypto';

/**
 * A check of any plain value: the first 16 hexadecimal digits of the SHA-256 of its canonical JSON (keys sorted, no
 * spaces). Equal values give equal digests, in whatever order their keys stand.
 */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
