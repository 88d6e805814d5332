import { createHash } from 'node:crypto';

/**
 * A check of any plain value: the first 16 hexadecimal digits of the SHA-256 of its canonical JSON (keys sorted, no
 * spaces). Equal values give equal digests, in whatever order their keys stand.
 */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}

/** The JSON of plain data with its keys sorted; spelt out, because it is a good part of a short game. */
function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let json = '';
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) json += (i === 0 ? '' : ',') + textOf(value[i]);
    return `[${json}]`;
  }
  const parts = value as Record<string, unknown>; // neither a list nor null
  for (const { key, quoted } of sorted(Object.keys(parts))) {
    const part = parts[key];
    if (part !== undefined) json += (json === '' ? quoted : `,${quoted}`) + textOf(part);
  }
  return `{${json}}`;
}

/** Most parts of a state are whole numbers. */
function textOf(part: unknown): string {
  return typeof part === 'number' && Number.isInteger(part) ? `${part}` : canonicalJson(part);
}

interface Key {
  key: string;
  /** As JSON has it, with its colon. */
  quoted: string;
}

/** The keys in order. Most objects of a state have the keys of the one before, or of one not long before, so they are kept. */
function sorted(keys: readonly string[]): readonly Key[] {
  if (isSame(last.keys, keys)) return last.sorted;
  const known = kept.find((one) => isSame(one.keys, keys));
  last = known ?? {
    keys,
    sorted: [...keys].sort().map((key) => ({ key, quoted: `${JSON.stringify(key)}:` })),
  };
  if (!known) kept.unshift(last);
  if (kept.length > KEPT) kept.pop();
  return last.sorted;
}

interface Kept {
  keys: readonly string[];
  sorted: readonly Key[];
}

let last: Kept = { keys: [], sorted: [] };
const kept: Kept[] = [];
const KEPT = 16;

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}
