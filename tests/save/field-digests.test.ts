import { expect, test } from 'vitest';
import { fieldDigests } from '../../src/save/field-digests.js';
import { drill, FOUR_DAYS, recorded } from './recorded.js';

const { state } = recorded(drill(), FOUR_DAYS);
const sides = ['gov', 'is'];

test('every column of the state has a check', () => {
  const fields = fieldDigests(state, sides);
  for (const name of [
    'turn',
    'formations.strength',
    'places.mines',
    'knowledge.gov.contacts',
    'tally.is.losses',
  ]) {
    expect(fields[name]).toMatch(/^[0-9a-f]{8}$/);
  }
});

test('each change of one value shows in its own column, and in no other', () => {
  const before = fieldDigests(state, sides);
  for (const path of leavesOf(state)) {
    const changed = structuredClone(state);
    change(changed, path);
    const after = fieldDigests(changed, sides);
    const differ = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
    expect(differ, path.join('.')).toHaveLength(1);
  }
});

/** The paths to every number, text and truth value in `value`. */
function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

function change(value: object, [key, ...rest]: string[]): void {
  const record = value as Record<string, unknown>;
  const part = record[key!];
  if (rest.length > 0) change(part as object, rest);
  else record[key!] = typeof part === 'number' ? part + 1 : typeof part === 'boolean' ? !part : `${part}x`;
}
