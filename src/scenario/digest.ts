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
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let json = '';
  if (Array.isArray(value)) {
    for (const part of value) json += json === '' ? canonicalJson(part) : `,${canonicalJson(part)}`;
    return `[${json}]`;
  }
  const parts = value as Record<string, unknown>; // neither a list nor null
  for (const { key, quoted } of sorted(Object.keys(parts))) {
    if (parts[key] === undefined) continue;
    json += json === '' ? `${quoted}:` : `,${quoted}:`;
    json += canonicalJson(parts[key]);
  }
  return `{${json}}`;
}

interface Key {
  key: string;
  quoted: string;
}

/** The keys in order, each as JSON has it too. Most objects of a state have the keys of one before, so they are kept. */
function sorted(keys: readonly string[]): readonly Key[] {
  for (const one of kept) if (isSame(one.keys, keys)) return one.sorted;
  const fresh = [...keys].sort().map((key) => ({ key, quoted: JSON.stringify(key) }));
  kept.unshift({ keys, sorted: fresh });
  if (kept.length > KEPT) kept.pop();
  return fresh;
}

const kept: { keys: readonly string[]; sorted: readonly Key[] }[] = [];
const KEPT = 16;

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}
